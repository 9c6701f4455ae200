using System.Collections.Frozen;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Packs.Checks;

/// <summary>A pack holds no sentence of a text that is not its own.</summary>
internal sealed class CopiedTexts : IPackCheck
{
    // What is printed there is cited, or locates a place; other checks hold it short.
    private static readonly HashSet<string> Exempt = new(StringComparer.Ordinal)
    {
        "texts.paragraphs.opens", "texts.paragraphs.quotations", "texts.paragraphs.citations", "texts.paragraphs.text",
        "sources.cited-as",
    };

    public IEnumerable<PackFault> Check(PackDraft draft)
    {
        var owned = draft.Pack.Texts.SelectMany(text => text.Paragraphs).Where(paragraph => paragraph.Text is not null)
            .Select(paragraph => paragraph.Id).ToHashSet();
        var windows = draft.Pack.Fingerprints.Windows.Where(entry => !owned.Contains(entry.Key))
            .SelectMany(entry => entry.Value).ToFrozenSet();
        return from text in draft.Texts.AsParallel().AsOrdered()
               where !Exempt.Contains(text.Role) && WordWindows.Of(text.Text).Any(windows.Contains)
               select text.Fault(
                   $"'{text.Role}' shares eight words running with a text that is not the pack's own.",
                   "Put it in your own words, or quote at most seven words.");
    }
}
