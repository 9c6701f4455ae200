using System.Collections.Immutable;

namespace TutorBot.Grading.Packs.Shapes;

/// <summary>Which files a pack has.</summary>
internal static class PackLayout
{
    public static readonly FileKind Pack = new("pack.yaml", PackShapes.Pack, "pack", Required: true);
    public static readonly FileKind Texts = new("texts.yaml", TextShapes.Texts, "texts", Required: true);
    public static readonly FileKind Claims = new("claims.yaml", TextShapes.Claims, "claims", Required: true);
    public static readonly FileKind Sources = new("sources.yaml", TextShapes.Sources, "sources");
    public static readonly FileKind Evidence = new("evidence.yaml", TextShapes.Evidence, "evidence");
    public static readonly FileKind Question = new("questions/*.yaml", QuestionShapes.Question, "question");
    public static readonly FileKind Element = new("elements/*/*.yaml", ElementShapes.Element, "element");

    public static readonly FileKind Misconceptions =
        new("misconceptions.yaml", ElementShapes.Misconceptions, "misconceptions");

    public static readonly FileKind Glossary = new("glossary.yaml", ElementShapes.Glossary, "glossary");
    public static readonly FileKind Lexicon = new("lexicon.yaml", ReadingShapes.Lexicon, "lexicon");
    public static readonly FileKind LexiconPart = new("lexicon/*.yaml", ReadingShapes.Lexicon, "lexicon");

    public static readonly FileKind MisconceptionReading =
        new("reading/misconceptions/*.yaml", ReadingShapes.OfMisconception, "misconception-reading");

    public static readonly FileKind ElementReading =
        new("reading/*/*.yaml", ReadingShapes.OfElement, "element-reading");

    public static readonly FileKind Examples = new("examples/*.yaml", ReadingShapes.Examples, "examples");
    public static readonly FileKind Calibration = new("calibration.yaml", ReadingShapes.Calibration, "calibration");
    public static readonly FileKind Fingerprints = new("fingerprints.yaml", PackShapes.Fingerprints, "fingerprints");

    /// <summary>The first that matches a path is its kind.</summary>
    public static readonly ImmutableArray<FileKind> All =
    [
        Pack, Texts, Claims, Sources, Evidence, Question, Element, Misconceptions, Glossary, Lexicon, LexiconPart,
        MisconceptionReading, ElementReading, Examples, Calibration, Fingerprints,
    ];

    public static FileKind? KindOf(string path) => All.FirstOrDefault(kind => kind.Matches(path));
}
