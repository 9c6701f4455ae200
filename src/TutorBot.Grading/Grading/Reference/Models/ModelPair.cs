using System.Collections.Immutable;
using TutorBot.Grading.Grading.Reference.Items;

namespace TutorBot.Grading.Grading.Reference.Models;

/// <summary>
/// The two models fitted on the same marked answers, each when it is first needed: one for tasks that these answers are
/// of, one for tasks that they are not of.
/// </summary>
internal sealed class ModelPair(Scale scale, IReadOnlyList<ItemReading> marked)
{
    private readonly Neighbours _neighbours = new(scale, marked);
    private readonly Lazy<ReferenceModel> _seen = new(() => ReferenceModel.Seen(scale, marked));
    private readonly Lazy<ReferenceModel> _unseen = new(() => ReferenceModel.Unseen(scale, marked));

    /// <summary>Whether the answer's task has marked answers enough to learn from.</summary>
    public bool Knows(GradedItem item) => _neighbours.Knows(item);

    public ReferenceModel For(GradedItem item) => Knows(item) ? _seen.Value : _unseen.Value;
}
