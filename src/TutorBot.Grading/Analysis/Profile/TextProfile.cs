namespace TutorBot.Grading.Analysis.Profile;

/// <summary>A text in numbers.</summary>
/// <param name="Voices">Speakers who are quoted, directly or not.</param>
/// <param name="Camps">
/// Sides among the voices, as far as the text shows them: those whose word it takes and those whose word it doubts.
/// </param>
/// <param name="ClaimsCited">Claims that rest on a citation.</param>
/// <param name="Oldest">The earliest year of a source as written; null when no source has one.</param>
/// <param name="FirstHand">Citations of what people of the time wrote or said themselves.</param>
/// <param name="Studies">Citations of what somebody wrote about it.</param>
/// <param name="SecondHand">Citations of what another book quotes.</param>
/// <param name="Unclear">Citations of which the text does not tell.</param>
public sealed record TextProfile(
    int Voices,
    int Camps,
    int ClaimsCited,
    int Claims,
    string? Oldest,
    string? Newest,
    int FirstHand,
    int Studies,
    int SecondHand,
    int Unclear);
