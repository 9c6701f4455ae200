using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Contributions;

/// <summary>A word whose meaning is asked for.</summary>
/// <param name="Rest">What is said besides, where it stood in the message.</param>
internal sealed record WordAsked(GlossaryEntry Entry, Utterance Rest);
