using TutorBot.Grading.Packs.Shapes;

namespace TutorBot.Grading.Packs.Checks;

/// <summary>A concept that needs itself, directly or through others, can't be read.</summary>
internal sealed class ConceptCycles : IPackCheck
{
    // Each is looked for anew; whoever has made so many mends these first.
    private const int MostReported = 20;

    public IEnumerable<PackFault> Check(PackDraft draft)
    {
        var needs = draft.Pack.Lexicon.ToDictionary(
            concept => concept.Id.Value,
            concept => concept.Forms.SelectMany(ConceptSyntax.MentionedIn)
                .Where(id => !ConceptSyntax.BuiltIn.Contains(id)).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
        for (var found = 0; found < MostReported && Circle(Tangled(needs), needs) is { } circle; found++)
        {
            var at = draft.Ids.PlaceOf(IdKind.Concept, "", circle[0]);
            yield return new PackFault(
                at.File, at.Line, $"These concepts need each other: {string.Join(" → ", circle.Append(circle[0]))}.",
                "Write the words out in one of them.");
            foreach (var id in circle)
            {
                needs.Remove(id);
            }
        }
    }

    /// <summary>What is left when everything that can be read without a circle is taken away.</summary>
    private static HashSet<string> Tangled(Dictionary<string, HashSet<string>> needs)
    {
        var left = needs.Keys.ToHashSet(StringComparer.Ordinal);
        var users = needs.SelectMany(entry => entry.Value.Select(used => (used, entry.Key)))
            .ToLookup(pair => pair.used, pair => pair.Key, StringComparer.Ordinal);
        var open = needs.ToDictionary(
            entry => entry.Key, entry => entry.Value.Count(left.Contains), StringComparer.Ordinal);
        var ready = new Queue<string>(open.Where(entry => entry.Value == 0).Select(entry => entry.Key));
        while (ready.TryDequeue(out var id))
        {
            left.Remove(id);
            foreach (var user in users[id].Where(user => --open[user] == 0))
            {
                ready.Enqueue(user);
            }
        }

        return left;
    }

    /// <summary>Walks on from a tangled concept until one comes again; null when none is left.</summary>
    private static List<string>? Circle(HashSet<string> tangled, Dictionary<string, HashSet<string>> needs)
    {
        var walked = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var at = tangled.Order(StringComparer.Ordinal).FirstOrDefault();
        while (at is not null && seen.Add(at))
        {
            walked.Add(at);
            at = needs[at].Where(tangled.Contains).Order(StringComparer.Ordinal).First();
        }

        return at is null ? null : walked[walked.IndexOf(at)..];
    }
}
