using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Web.Parts;

/// <summary>What of the tutor's words can be pressed.</summary>
/// <param name="Words">The words to type: true in the latest turn alone, for older ones no longer hold.</param>
/// <param name="Places">The paragraphs of the text beside the talk.</param>
public sealed record Pressable(bool Words, ImmutableArray<ParagraphId> Places);
