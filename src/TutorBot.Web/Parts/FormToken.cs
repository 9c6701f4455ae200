namespace TutorBot.Web.Parts;

/// <summary>The token by which a form shows that it comes from our own page.</summary>
public sealed record FormToken(string Name, string Value);
