using System.Collections.Frozen;

namespace TutorBot.Grading.Language;

/// <summary>
/// What the engine knows of English apart from any subject. Loaded once, from word lists in the program.
/// </summary>
internal sealed class EnglishLexicon
{
    private static readonly Lazy<EnglishLexicon> Loaded = new(() => new EnglishLexicon());

    private readonly FrozenDictionary<string, string> _irregular;
    private readonly FrozenDictionary<string, string> _chat;
    private readonly FrozenSet<string> _contractions;
    private readonly FrozenSet<string> _abbreviations;

    private EnglishLexicon()
    {
        var words = LexiconFile.Open("en/words");
        _irregular = words.Map("irregular");
        _chat = words.Map("chat");
        _contractions = words.List("contractions").ToFrozenSet(StringComparer.Ordinal);
        _abbreviations = words.List("abbreviations").ToFrozenSet(StringComparer.Ordinal);
        Fillers = words.List("fillers").ToFrozenSet(StringComparer.Ordinal);
        ForeignWords = LexiconFile.Open("en/foreign").List("words").ToFrozenSet(StringComparer.Ordinal);
        Negation = LexiconFile.Open("en/negation");
        Clauses = LexiconFile.Open("en/clauses");
        Voices = LexiconFile.Open("en/voices");
        Places = LexiconFile.Open("en/places");
        Links = LexiconFile.Open("en/links");
        Moves = LexiconFile.Open("en/moves");
        Padding = LexiconFile.Open("en/padding");
        Flags = LexiconFile.Open("en/flags");
    }

    public static EnglishLexicon Default => Loaded.Value;

    /// <summary>Words that may stand inside any form without changing it.</summary>
    public FrozenSet<string> Fillers { get; }

    /// <summary>Small words of other languages.</summary>
    public FrozenSet<string> ForeignWords { get; }

    public LexiconFile Negation { get; }

    public LexiconFile Clauses { get; }

    public LexiconFile Voices { get; }

    public LexiconFile Places { get; }

    public LexiconFile Links { get; }

    public LexiconFile Moves { get; }

    public LexiconFile Flags { get; }

    public LexiconFile Padding { get; }

    public string? Irregular(string word) => _irregular.GetValueOrDefault(word);

    /// <summary>The usual spelling of a word of chat or of a common slip; otherwise the word itself.</summary>
    public string Chat(string word) => _chat.GetValueOrDefault(word, word);

    public bool IsContraction(string word) => _contractions.Contains(word);

    public bool IsAbbreviation(string word) => _abbreviations.Contains(word);
}
