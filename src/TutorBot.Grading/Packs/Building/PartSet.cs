using System.Collections.Immutable;
using TutorBot.Grading.Packs.Shapes;

namespace TutorBot.Grading.Packs.Building;

/// <summary>The parts of one pack by kind.</summary>
internal sealed class PartSet(ImmutableArray<PackPart> parts)
{
    public IEnumerable<PackPart> Of(params FileKind[] kinds) => parts.Where(part => kinds.Contains(part.Kind));

    /// <summary>Every entry of a list that stands in files of these kinds.</summary>
    public ImmutableArray<T> List<T>(string field, Func<FieldReader, T> read, params FileKind[] kinds) =>
        [.. Of(kinds).SelectMany(part => new FieldReader(part.Root).List(field, read))];

    public Reading ReadingOf(string question, string element) =>
        Of(PackLayout.ElementReading).FirstOrDefault(part => part.Question == question && part.Name == element) is
            { } part
            ? ReadingBuilder.Reading(new FieldReader(part.Root)) with
            {
                Weights = Weights(
                    "elements", fields => fields.Text("question") == question && fields.Text("element") == element),
            }
            : Reading.None;

    public ImmutableDictionary<string, double> WeightsOfMisconception(string id) =>
        Weights("misconceptions", fields => fields.Text("misconception") == id);

    private ImmutableDictionary<string, double> Weights(string list, Func<FieldReader, bool> isSought) =>
        List(list, fields => fields, PackLayout.Calibration)
            .Where(isSought)
            .Select(ReadingBuilder.Weights)
            .FirstOrDefault(ImmutableDictionary<string, double>.Empty);

    public FieldReader? ReadingOfMisconception(string id) =>
        Of(PackLayout.MisconceptionReading).FirstOrDefault(part => part.Name == id) is { } part
            ? new FieldReader(part.Root)
            : null;
}
