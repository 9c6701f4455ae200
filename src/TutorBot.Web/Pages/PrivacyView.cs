using TutorBot.Web.Parts;

namespace TutorBot.Web.Pages;

/// <summary>What the page on privacy shows.</summary>
/// <param name="Token">Protects the form.</param>
/// <param name="Known">Whether something is kept of whoever is at the browser.</param>
/// <param name="Deleted">Whether it has just been deleted.</param>
public sealed record PrivacyView(FormToken Token, bool Known, bool Deleted);
