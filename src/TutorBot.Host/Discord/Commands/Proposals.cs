using TutorBot.Discord.Commands;
using TutorBot.Discord.Interactions;
using TutorBot.Grading.Packs;
using TutorBot.Host.Discord.Learners;
using TutorBot.Host.Discord.Looking;
using TutorBot.Host.Discord.Rendering;
using TutorBot.Host.Discord.Talking;
using TutorBot.Host.Texts;

namespace TutorBot.Host.Discord.Commands;

/// <summary>Proposes paragraphs, sources and words while they are typed.</summary>
internal sealed class Proposals(DiscordLearners learners, IInteractionDesk desk, Aside aside)
{
    private const int Most = 25;
    private const int Longest = 100;

    public void Answer(AutocompleteAsked asked) => aside.Run(async stop =>
    {
        var exercise = await learners.ExerciseAsync(asked.Head.User.Id, stop);
        await desk.ProposeAsync(asked.Head, exercise is null ? [] : [.. Of(asked, exercise.Pack)], stop);
    });

    private static IEnumerable<OptionChoice> Of(AutocompleteAsked asked, Pack pack) => asked.Focused switch
    {
        "paragraph" => Fitting(asked.Typed, Lookup.Paragraphs(pack).Select(paragraph =>
            (Shorten.To($"{paragraph.Id}: {paragraph.Opens} …", Longest), paragraph.Id.Value))),
        "source" => Fitting(asked.Typed, pack.Sources.Where(source => source.CitedAs.Length > 0).Select(source =>
            (Shorten.To(source.CitedAs, Longest), source.Id.Value))),
        "term" => Fitting(asked.Typed, pack.Glossary.Select(entry =>
            (Shorten.To(entry.Term, Longest), Shorten.To(entry.Term, Longest)))),
        _ => [],
    };

    // What begins with the letters comes before what only holds them.
    private static IEnumerable<OptionChoice> Fitting(string typed, IEnumerable<(string Name, string Value)> all) => all
        .Where(entry => entry.Name.Contains(typed, StringComparison.OrdinalIgnoreCase))
        .OrderBy(entry => entry.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
        .DistinctBy(entry => entry.Name, StringComparer.Ordinal)
        .Take(Most)
        .Select(entry => new OptionChoice(entry.Name, entry.Value));
}
