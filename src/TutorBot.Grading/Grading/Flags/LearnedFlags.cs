using TutorBot.Grading.Analysis.Learning;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>Reads one message by what was learnt from marked ones, and so what no form says.</summary>
internal sealed class LearnedFlags
{
    /// <summary>A message without a flag, as training names it.</summary>
    public const string None = "none";

    /// <summary>The share of the probability from which a message has the flag.</summary>
    public const double Enough = 0.7;

    /// <summary>The same where part of a point was read in it.</summary>
    public const double EnoughBesidePoint = 0.85;

    /// <summary>The other flags, as training names them; they are told by their forms alone.</summary>
    private const string Other = "other";

    private const int WordsNamed = 3;

    private static readonly (AnswerFlag Flag, string Name, string Says)[] Told =
    [
        (AnswerFlag.Abusive, "abusive", "an insult"),
        (AnswerFlag.HelpRequest, "help-request", "a request for help"),
        (AnswerFlag.Injection, "injection", "talk to the grader"),
        (AnswerFlag.NoContent, "no-content", "talk that says nothing"),
        (AnswerFlag.OffTopic, "off-topic", "talk about something else"),
    ];

    private readonly LearnerText _text;
    private readonly CountedText _counted;
    private readonly double[] _shares;

    public LearnedFlags(LearnerText text, AskedLine asked)
    {
        _text = text;
        _counted = FlagFeatures.Of(text, asked, Classifier.Features);
        _shares = Classifier.Shares(_counted);
    }

    /// <summary>The flags that it tells, as training names them.</summary>
    public static IEnumerable<string> Names => Told.Select(told => told.Name);

    /// <summary>How training names a flag; an empty name is no flag.</summary>
    public static string LabelOf(string flag) =>
        flag.Length == 0 || flag == None ? None : Names.Contains(flag, StringComparer.Ordinal) ? flag : Other;

    private static TextClassifier Classifier => ShippedClassifiers.Flags;

    /// <param name="besidePoint">Whether part of a point was read.</param>
    /// <param name="evidence">The words that have the flag.</param>
    public FlagRead? Find(bool besidePoint, EvidenceSpan evidence)
    {
        var (flag, name, says) = Told.MaxBy(told => Share(told.Name));
        var share = Share(name);
        return share < (besidePoint ? EnoughBesidePoint : Enough)
            ? null
            : new FlagRead(flag, evidence, share)
            {
                Rule = new RuleHit("learned-" + name, $"Reads like {says}{Because(name)}.", share),
            };
    }

    private double Share(string name) => _shares[Classifier.Labels.IndexOf(name)];

    /// <summary>The words that weighed most, the heaviest first.</summary>
    private string Because(string name)
    {
        var weights = Classifier.Weights(_counted, name, None);
        var words = _text.Words.DistinctBy(word => word.Text)
            .Select(word => (word.Text, Weight: FlagFeatures.OfWord(word).Sum(weights.GetValueOrDefault)))
            .Where(word => word.Weight > 0)
            .OrderByDescending(word => word.Weight)
            .Take(WordsNamed)
            .Select(word => $"\"{word.Text}\"")
            .ToList();
        return words.Count == 0 ? "" : ", most by " + string.Join(", ", words);
    }
}
