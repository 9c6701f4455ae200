using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Packs.Fingerprinting;

/// <summary>Cuts a text file into the paragraphs of a pack by their opening words, in the order of the pack.</summary>
internal sealed partial class TextSplitter
{
    private readonly Pack pack;
    private readonly string content;
    private readonly ImmutableArray<PlacedWord> words;

    private TextSplitter(Pack pack, string content)
    {
        this.pack = pack;
        this.content = content;
        words = PlacedWords.Of(content);
    }

    /// <summary>Tries the pack's texts in turn; a file that fits none is told what the first text lacks.</summary>
    public static TextSplit Split(Pack pack, string content)
    {
        var splitter = new TextSplitter(pack, content);
        var tries = pack.Texts.Select(splitter.Try).ToArray();
        return tries.OfType<TextSplit.Fits>().FirstOrDefault() ?? tries[0];
    }

    private TextSplit Try(SourceText text)
    {
        var starts = new List<int>();
        foreach (var paragraph in text.Paragraphs)
        {
            var at = PlacedWords.Find(words, WordWindows.Words(paragraph.Opens), starts.LastOrDefault(-1) + 1);
            if (at < 0)
            {
                return new TextSplit.Unfit(
                    $"Paragraph {paragraph.Id} of '{text.Title}' is not found: no '{paragraph.Opens}' "
                    + (starts.Count == 0 ? "in the file." : $"after {text.Paragraphs[starts.Count - 1].Id}."),
                    "Give the whole text as a plain UTF-8 file, in the order of the pack; or write in texts.yaml, "
                    + "under 'opens', the words with which the paragraph begins in your file.");
            }

            starts.Add(at);
        }

        var ends = starts.Skip(1).Select(start => words[start].Start).Append(EndAfter(starts[^1]));
        return new TextSplit.Fits(text.Id, text.Paragraphs.Zip(starts, ends)
            .ToImmutableDictionary(cut => cut.First.Id, cut => Clean(content[words[cut.Second].Start..cut.Third])));
    }

    /// <summary>A handout prints its questions below the text; they are no part of the last paragraph.</summary>
    private int EndAfter(int last)
    {
        var questions = pack.Questions.Select(question => WordWindows.Words(question.Handout))
            .Select(question => PlacedWords.Find(words, question, last))
            .Where(at => at > last).DefaultIfEmpty(-1).Min();
        if (questions < 0)
        {
            return content.Length;
        }

        var line = content.LastIndexOf('\n', words[questions].Start);
        return Math.Max(line, words[last].Start);
    }

    // An empty line ends a paragraph unless it stands within a sentence, as at the foot of a page.
    private static string Clean(string cut)
    {
        var end = FinishedParagraph().Match(cut);
        var whole = end.Success ? cut[..(end.Index + 1)] : cut;
        return Space().Replace(whole, " ").Trim();
    }

    [GeneratedRegex("""[.!?)"'\u2019\u201D]\s*\n\s*\n""", RegexOptions.NonBacktracking)]
    private static partial Regex FinishedParagraph();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Space();
}
