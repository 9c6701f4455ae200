namespace TutorBot.Web.Talks;

/// <summary>A run of a learner's words, all of it credited or none.</summary>
public sealed record TextPiece(string Words, bool Credited);
