using System.Collections.Immutable;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Points;

/// <summary>What one answer added to a question.</summary>
/// <param name="Fresh">Points new or raised, in the order of the learner's words.</param>
/// <param name="Joined">The point asked for, where the answer gave it its place or its reason.</param>
/// <param name="Repeated">Points made once more, where none was new.</param>
internal sealed record Gain(ImmutableArray<PointRead> Fresh, ElementId? Joined, ImmutableArray<PointRead> Repeated)
{
    public static readonly Gain None = new([], null, []);

    /// <summary>True when the answer made points, but none that was not there.</summary>
    public bool Again => !Repeated.IsEmpty;

    /// <summary>True where what joined was a reason; false for a place alone.</summary>
    public bool ByReason { get; init; }

    /// <summary>What the answer does with its points that none before it on this question did.</summary>
    public AnswerMove? Move { get; init; }

    public bool Any => !Fresh.IsEmpty || Joined is not null;

    /// <summary>Whether the answer added something to this very point.</summary>
    public bool Moved(ElementId element) => Joined == element || Fresh.Any(read => read.Element == element);
}
