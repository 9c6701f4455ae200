using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>A teacher's own copy of a pack's texts, by which the tutor can show the paragraphs themselves.</summary>
/// <param name="Paragraphs">The words of each paragraph; those of texts that are not attached are missing.</param>
public sealed record AttachedReading(PackId Pack, ImmutableDictionary<ParagraphId, string> Paragraphs);
