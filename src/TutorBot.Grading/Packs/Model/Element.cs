using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>A point that an answer to a question can make, how it is read and how the tutor leads to it.</summary>
public sealed record Element
{
    public required ElementId Id { get; init; }
    public required QuestionId Question { get; init; }

    /// <summary>The one sentence that a full answer makes.</summary>
    public required string Point { get; init; }

    /// <summary>True when it needs facts from lessons; such a point is never demanded.</summary>
    public bool NeedsOutsideFacts { get; init; }

    /// <summary>True when it needs the second text; such a point never comes first.</summary>
    public bool NeedsCounterSource { get; init; }

    /// <summary>
    /// One thought that several questions can carry, such as <c>no-source</c>; empty when it stands alone.
    /// </summary>
    public string Thought { get; init; } = "";

    public ImmutableArray<ParagraphId> Paragraphs { get; init; } = [];
    public ImmutableArray<ClaimId> Claims { get; init; } = [];
    public ImmutableArray<SourceId> Sources { get; init; } = [];
    public ImmutableArray<EvidenceId> Evidence { get; init; } = [];

    /// <summary>The ladder; a rung that is missing is declared in <see cref="Skips"/>.</summary>
    public required ImmutableDictionary<Rung, Wording> Hints { get; init; }

    public ImmutableDictionary<Rung, string> Skips { get; init; } = ImmutableDictionary<Rung, string>.Empty;

    /// <summary>
    /// Asked after the telling, so that the learner uses the point: "Which sentence of his does that hit?"
    /// </summary>
    public required Wording Use { get; init; }

    /// <summary>What is there, said of a full point. No praise, no verdict.</summary>
    public required Wording Full { get; init; }

    /// <summary>The gap that a partial point leaves, as one open question.</summary>
    public required Wording Partial { get; init; }

    /// <summary>The point as a summary names it after "You showed:" or "Told by me:", a few words.</summary>
    public required string Short { get; init; }

    public Reading Reading { get; init; } = Reading.None;
}
