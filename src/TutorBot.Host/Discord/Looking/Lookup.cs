using System.Collections.Immutable;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Replies;
using TutorBot.Grading.Packs;
using TutorBot.Host.Discord.Rendering;

namespace TutorBot.Host.Discord.Looking;

/// <summary>What may be looked up of an exercise by anyone: no source is named for what it is.</summary>
internal static class Lookup
{
    private static readonly char[] Signs = [' ', ',', '.', ':', ';', '?', '!', '"', '\'', '\n'];

    public static IEnumerable<Paragraph> Paragraphs(Pack pack) => pack.Texts.SelectMany(text => text.Paragraphs);

    /// <summary>A paragraph by its name, such as <c>P4</c>, <c>p4</c> or <c>4</c>.</summary>
    public static Paragraph? Paragraph(Pack pack, string name)
    {
        var trimmed = name.Trim();
        return Paragraphs(pack).FirstOrDefault(paragraph => Same(paragraph.Id.Value, trimmed)
            || Same(paragraph.Id.Value, "P" + trimmed));
    }

    public static GlossaryEntry? Word(Pack pack, string word) => pack.Glossary.FirstOrDefault(entry =>
        Same(entry.Term, word.Trim()) || entry.Forms.Any(form => Same(form, word.Trim())));

    /// <summary>The paragraph or the word that is named in a line to the bot; null where there is none.</summary>
    public static Reply? Named(Exercise exercise, string words, DiscordTexts texts)
    {
        var named = words.Split(Signs, StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in named)
        {
            if (Paragraphs(exercise.Pack).FirstOrDefault(known => Same(known.Id.Value, word)) is { } paragraph)
            {
                return ParagraphCard.Of(paragraph, texts);
            }

            if (Word(exercise.Pack, word) is { } entry)
            {
                return Meaning(entry);
            }
        }

        return null;
    }

    public static Reply Meaning(GlossaryEntry entry) => new(
        entry.Means.Say == entry.Means.Simple
            ? [new ReplyBlock.Passage(entry.Term, entry.Means.Say)]
            : [new ReplyBlock.Passage(entry.Term, entry.Means.Say), new ReplyBlock.Text(entry.Means.Simple)],
        []);

    /// <summary>What is cited, as it is cited; by paragraph.</summary>
    public static Reply Sources(IEnumerable<Paragraph> paragraphs, DiscordTexts texts)
    {
        var cited = paragraphs
            .SelectMany(paragraph => paragraph.Citations.Select(citation => $"{paragraph.Id}: {citation}"))
            .ToImmutableArray();
        return cited.IsEmpty
            ? new Reply([new ReplyBlock.Text(texts["sources.none"])], [])
            : new Reply(
                [new ReplyBlock.List(texts["sources.title"], cited), new ReplyBlock.Text(texts["sources.limits"])], []);
    }

    private static bool Same(string known, string typed) =>
        string.Equals(known, typed, StringComparison.OrdinalIgnoreCase);
}
