using System.Collections.Immutable;
using TutorBot.Dialog.Exercises;
using TutorBot.Grading.Packs;

namespace TutorBot.Web.Talks;

/// <summary>A session as the chat page shows it.</summary>
public sealed record Talk
{
    public required Exercise Exercise { get; init; }

    public Pack Pack => Exercise.Pack;

    /// <summary>The paragraphs of the text beside the talk.</summary>
    public ImmutableArray<ParagraphId> Places => [.. Pack.Texts[0].Paragraphs.Select(paragraph => paragraph.Id)];

    public required ImmutableArray<Exchange> Exchanges { get; init; }

    /// <summary>What the learner can press now instead of writing.</summary>
    public required LadderView Ladder { get; init; }

    public required ProgressView Progress { get; init; }

    /// <summary>The question that is open; null before the first and after the last.</summary>
    public Question? Question { get; init; }

    /// <summary>True as soon as anything was said on the open question: the criteria then step aside.</summary>
    public bool Attempted { get; init; }

    /// <summary>The sequence number after which the exchanges begin.</summary>
    public long After { get; init; }

    public long Last => Exchanges.IsEmpty ? After : Exchanges[^1].Sequence;
}
