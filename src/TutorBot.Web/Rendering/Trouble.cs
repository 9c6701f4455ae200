namespace TutorBot.Web.Rendering;

/// <summary>Why something was not taken, in words for the learner.</summary>
/// <param name="Token">A fresh form token, where the old one was the trouble.</param>
internal sealed record Trouble(string Problem, string? Token = null);
