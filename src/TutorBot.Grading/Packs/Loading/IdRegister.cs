using TutorBot.Grading.Packs.Shapes;

namespace TutorBot.Grading.Packs;

/// <summary>Which ids a pack defines and which it uses.</summary>
internal sealed class IdRegister(FaultList faults)
{
    private readonly Dictionary<Key, Place> defined = [];
    private readonly List<(Key Key, Place At)> used = [];
    private readonly HashSet<IdKind> unknown = [];

    public void Define(IdKind kind, string scope, string id, Place at)
    {
        var key = new Key(kind, scope, id);
        if (!defined.TryAdd(key, at))
        {
            faults.Add(
                at.File, at.Line, $"There are two {Plural(kind)} called '{id}'.",
                $"Rename or remove one; the other is at {defined[key]}.");
        }
    }

    public void Use(IdKind kind, string scope, string id, Place at) => used.Add((new Key(kind, scope, id), at));

    /// <summary>Where something is defined.</summary>
    public Place PlaceOf(IdKind kind, string scope, string id) => defined.GetValueOrDefault(new Key(kind, scope, id));

    /// <summary>Says that a file could not be read, so that what it defines is not known.</summary>
    public void Miss(Shape shape) => unknown.UnionWith(KindsDefinedBy(shape));

    /// <summary>Reports every id that is used and not defined.</summary>
    public void Resolve()
    {
        var known = defined.Keys.ToLookup(key => (key.Kind, key.Scope), key => key.Id);
        foreach (var (key, at) in used.Where(use => !defined.ContainsKey(use.Key) && !unknown.Contains(use.Key.Kind)))
        {
            var where = key.Kind.Scope == IdScope.Question ? $" of question {key.Scope}" : "";
            faults.Add(
                at.File, at.Line, $"There is no {key.Kind.Name} '{key.Id}'{where}.",
                Nearest.DidYouMean(key.Id, known[(key.Kind, key.Scope)], AddIt(key)));
        }
    }

    private static IEnumerable<IdKind> KindsDefinedBy(Shape shape) =>
        shape.Fields.SelectMany(field => KindsDefinedBy(field.Kind));

    private static IEnumerable<IdKind> KindsDefinedBy(FieldKind kind) => kind switch
    {
        FieldKind.Name name => [name.Kind],
        FieldKind.ListOf list => KindsDefinedBy(list.Item),
        FieldKind.Fields fields => KindsDefinedBy(fields.Shape),
        _ => [],
    };

    private static string AddIt(Key key) => key.Kind switch
    {
        _ when key.Kind == IdKind.Question => $"Write questions/{key.Id}.yaml, or remove this mention.",
        _ when key.Kind == IdKind.Element => $"Write elements/{key.Scope}/{key.Id}.yaml, or remove this mention.",
        _ => "Add it, or remove this mention.",
    };

    private static string Plural(IdKind kind) => kind == IdKind.Evidence ? "pieces of evidence" : kind.Name + "s";

    private readonly record struct Key(IdKind Kind, string Scope, string Id);
}
