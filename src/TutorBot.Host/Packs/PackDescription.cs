using TutorBot.Grading.Packs;
using TutorBot.Host.Texts;

namespace TutorBot.Host.Packs;

/// <summary>A pack in words.</summary>
internal sealed class PackDescription(Pack pack, HostTexts texts)
{
    public IEnumerable<string> Lines() =>
    [
        $"{pack.Title} ({pack.Id} {pack.Version}, {pack.Language})",
        .. pack.Texts.SelectMany(OfText),
        .. pack.Questions.SelectMany(OfQuestion),
        .. Section(
            "pack.show.misconceptions",
            pack.Misconceptions.Select(misconception => $"{misconception.Id}: {misconception.Mistake}")),
        .. Section("pack.show.sources", pack.Sources.Select(source => $"{source.Id}: {source.Name}. {source.Is}")),
        .. Section("pack.show.evidence", pack.Evidence.Select(fact => $"{fact.Id}: {fact.Fact}")),
        .. Section("pack.show.glossary", pack.Glossary.Select(entry => $"{entry.Term}: {entry.Means.Say}")),
    ];

    private IEnumerable<string> OfText(SourceText text) =>
    [
        "",
        text.Title,
        text.Describes,
        .. text.Paragraphs.Select(paragraph => $"  {paragraph.Id} ({paragraph.Opens} …): {paragraph.Gist.Say}"),
    ];

    private IEnumerable<string> OfQuestion(Question question) =>
    [
        "",
        $"{question.Id}: {question.Handout}",
        .. question.Elements.Select(element => $"  {element.Id}: {element.Point}"),
        .. question.Levels.SelectMany(row => row.Ways.Select(way => Level(row.Level, way))),
    ];

    private string Level(int level, LevelWay way) =>
        "  " + texts.Get("pack.show.level", ("level", level), ("words", way.InWords));

    private IEnumerable<string> Section(string title, IEnumerable<string> lines) =>
        ["", texts.Get(title), .. lines.Select(line => "  " + line)];
}
