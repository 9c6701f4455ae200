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
            ? ReadingBuilder.Reading(new FieldReader(part.Root)) with { Weights = WeightsOf(question, element) }
            : Reading.None;

    private ImmutableDictionary<string, double> WeightsOf(string question, string element) =>
        List("elements", fields => fields, PackLayout.Calibration)
            .Where(fields => fields.Text("question") == question && fields.Text("element") == element)
            .Select(ReadingBuilder.Weights)
            .FirstOrDefault(ImmutableDictionary<string, double>.Empty);

    public FieldReader? ReadingOfMisconception(string id) =>
        Of(PackLayout.MisconceptionReading).FirstOrDefault(part => part.Name == id) is { } part
            ? new FieldReader(part.Root)
            : null;
}
