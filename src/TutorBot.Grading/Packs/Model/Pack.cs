using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>
/// A whole exercise: what its texts claim and cite, what its questions ask, how answers are read and what the tutor
/// says. Immutable; a changed folder becomes a new pack.
/// </summary>
public sealed record Pack
{
    public required PackId Id { get; init; }

    /// <summary>The teacher's version, such as <c>1.2.0</c>; stored with every grade.</summary>
    public required string Version { get; init; }

    /// <summary>
    /// Of the files that reading is learnt from, in hexadecimal digits; empty for a pack that was put together
    /// otherwise.
    /// </summary>
    public string LearningDigest { get; init; } = "";

    /// <summary>
    /// What was fitted on the examples, as it was read from the pack; empty where nothing fits, and for a copy with
    /// other examples.
    /// </summary>
    public ImmutableArray<byte> Fitted { get; init; } = [];

    /// <summary>The question that the exercise as a whole asks, as the learner sees it.</summary>
    public required string Title { get; init; }

    /// <summary>The language that the pack's rules read, as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Which paragraphs to read before question 1, in words, such as "P1 to P4".</summary>
    public required string ReadFirst { get; init; }

    /// <summary>How learners and the pack's own sentences speak of the reading's author.</summary>
    public AuthorPronoun Author { get; init; } = AuthorPronoun.He;

    /// <summary>The texts; the first is the reading that the questions are about.</summary>
    public required ImmutableArray<SourceText> Texts { get; init; }

    public required ImmutableArray<Claim> Claims { get; init; }
    public required ImmutableArray<Source> Sources { get; init; }
    public required ImmutableArray<Evidence> Evidence { get; init; }

    /// <summary>In the order in which a session asks them.</summary>
    public required ImmutableArray<Question> Questions { get; init; }

    public required ImmutableArray<Misconception> Misconceptions { get; init; }
    public required ImmutableArray<GlossaryEntry> Glossary { get; init; }
    public required ImmutableArray<Concept> Lexicon { get; init; }

    /// <summary>Marked examples from which the weights of the readings are fitted; may be empty.</summary>
    public ImmutableArray<MarkedExample> Examples { get; init; } = [];

    /// <summary>Fingerprints of the texts, by which copied answers and pasted paragraphs are recognised.</summary>
    public required Fingerprints Fingerprints { get; init; }
}
