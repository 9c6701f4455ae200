using System.Collections.Frozen;
using System.Collections.Immutable;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>The tutor's line that an answer replies to, as flags look at it.</summary>
internal sealed class AskedLine
{
    private readonly ImmutableArray<Word> _words;
    private readonly FrozenSet<string> _content;

    private AskedLine(string line)
    {
        Asks = line.Contains('?', StringComparison.Ordinal);
        _words = WordReader.Read(line);
        _content = _words.Where(word => !FunctionWords.Contains(word.Text)).Select(word => word.Stem)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    public bool IsEmpty => _words.IsEmpty;

    public bool Asks { get; }

    /// <summary>Whether it lets choose, so that who repeats a word of it answers.</summary>
    public bool OffersChoice => _words.Any(word => word.Text == "or");

    /// <summary>Whether a name, a number or a place is all that it asks for.</summary>
    public bool AsksForOneWord =>
        _words.Any(word => word.Text is "who" or "whose" or "whom" or "when" or "which" or "where" or "many" or "name"
            or "count");

    public static AskedLine Of(string line) => new(line);

    public bool Has(Word word) => _content.Contains(word.Stem);
}
