namespace TutorBot.Grading.Packs.Shapes;

/// <summary>A kind of file in a pack: where it stands and what is in it.</summary>
/// <param name="Place">Its path, with <c>*</c> for a name.</param>
/// <param name="Schema">The JSON Schema in <c>config/schema</c> that describes it.</param>
internal sealed record FileKind(string Place, Shape Shape, string Schema, bool Required = false)
{
    private readonly string[] steps = Place.Split('/');

    /// <summary>True when the file's name is the id of the one thing in it.</summary>
    public bool NamedById => Place.EndsWith("*.yaml", StringComparison.Ordinal) && Shape.Find("id") is not null;

    public bool Matches(string path) =>
        path.Split('/') is var taken && taken.Length == steps.Length && steps.Zip(taken).All(Fits);

    private static bool Fits((string Step, string Taken) pair) => pair.Step[0] == '*'
        ? pair.Taken.Length >= pair.Step.Length && pair.Taken.EndsWith(pair.Step[1..], StringComparison.Ordinal)
        : pair.Taken == pair.Step;
}
