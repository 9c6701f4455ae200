using System.Collections.Frozen;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Structure;

/// <summary>Verbs and nouns by which a text hands the word to somebody.</summary>
internal sealed class ReportingVerbs
{
    private static readonly Lazy<ReportingVerbs> Loaded = new(() => new ReportingVerbs());

    private readonly FrozenSet<string> _verbs;
    private readonly FrozenSet<string> _doubting;
    private readonly FrozenSet<string> _fiction;
    private readonly FrozenSet<string> _beats;
    private readonly FrozenSet<string> _nouns;

    private ReportingVerbs()
    {
        var lists = LexiconFile.Open("en/analysis/reporting");
        _doubting = Forms(lists, "doubting");
        _fiction = Forms(lists, "telling");
        _verbs = Forms(lists, "verbs").Concat(_doubting).ToFrozenSet(StringComparer.Ordinal);
        _beats = Forms(lists, "beats");
        _nouns = Forms(lists, "nouns");
    }

    public static ReportingVerbs Default => Loaded.Value;

    public bool IsVerb(Manuscript manuscript, int token) => _verbs.Contains(manuscript.Word(token));

    /// <summary>Also what people do while they speak, as novels have it: "laughed", "nodded".</summary>
    public bool IsTelling(Manuscript manuscript, int token) =>
        IsVerb(manuscript, token) || _fiction.Contains(manuscript.Word(token));

    /// <summary>"saying": the form that follows "was".</summary>
    public bool IsProgressive(string word) => word.EndsWith("ing", StringComparison.Ordinal)
        && (_verbs.Contains(word[..^3]) || _verbs.Contains(word[..^3] + "e"));

    /// <summary>True for a verb by which the writer keeps away from what is said: "alleged".</summary>
    public bool IsDoubting(string word) => _doubting.Contains(word);

    /// <summary>True for a verb that after a finished question tells rather what the other did: "sighed".</summary>
    public bool IsBeat(string word) => _beats.Contains(word);

    public bool IsNoun(string word) => _nouns.Contains(word);

    private static FrozenSet<string> Forms(LexiconFile lists, string name) =>
        lists.List(name).SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
}
