using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;

namespace TutorBot.Web.Talks;

/// <summary>A run of the tutor's words.</summary>
/// <param name="IsWord">True for a word that the tutor marks as one to type.</param>
/// <param name="Sends">What pressing the word does; null where it does nothing.</param>
/// <param name="Place">The paragraph that the words name; null where they name none.</param>
public sealed record TutorPiece(string Words, bool IsWord = false, Choice? Sends = null, ParagraphId? Place = null);
