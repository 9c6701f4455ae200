using System.Collections.Immutable;
using TutorBot.Grading.Packs.Shapes;

namespace TutorBot.Grading.Packs.Building;

/// <summary>Builds a question with its elements and how each is read.</summary>
internal sealed class QuestionBuilder(PartSet parts)
{
    public Question Question(PackPart part)
    {
        var fields = new FieldReader(part.Root);
        var id = new QuestionId(part.Name);
        var families = fields.List("families", Family);
        return new Question
        {
            Id = id,
            Handout = fields.Text("handout"),
            Ask = fields.Wording("ask"),
            About = fields.Text("about"),
            Criteria = fields.List("criteria", Criterion),
            Pumps = fields.List("pumps", pump => pump.Wording()),
            Turns = fields.Whole("turns"),
            LessonTurns = fields.Whole("lesson-turns"),
            Families = families,
            Elements = InOrder(families, [.. parts.Of(PackLayout.Element).Where(p => p.Question == id.Value)
                .Select(p => Element(p, id))]),
            Levels = fields.List("levels", LevelBuilder.Row),
        };
    }

    /// <summary>As the families name them, then the others by id.</summary>
    private static ImmutableArray<Element> InOrder(ImmutableArray<Family> families, ImmutableArray<Element> elements)
    {
        var named = families.SelectMany(family => family.Elements).ToList();
        return [.. elements.OrderBy(element => (uint)named.IndexOf(element.Id))
            .ThenBy(element => element.Id.Value, StringComparer.Ordinal)];
    }

    private static Criterion Criterion(FieldReader fields) =>
        new(fields.Text("id"), fields.Text("name"), fields.Wording());

    private static Family Family(FieldReader fields) =>
        new(fields.Text("id"), fields.Text("name"), fields.Ids("elements", id => new ElementId(id)));

    private Element Element(PackPart part, QuestionId question)
    {
        var fields = new FieldReader(part.Root);
        return new Element
        {
            Id = new ElementId(part.Name),
            Question = question,
            Point = fields.Text("point"),
            Short = fields.Text("short"),
            NeedsOutsideFacts = fields.Text("needs") == "outside",
            NeedsCounterSource = fields.Text("needs") == "counter-source",
            Thought = fields.Text("thought"),
            Paragraphs = fields.Ids("paragraphs", id => new ParagraphId(id)),
            Claims = fields.Ids("claims", id => new ClaimId(id)),
            Sources = fields.Ids("sources", id => new SourceId(id)),
            Evidence = fields.Ids("evidence", id => new EvidenceId(id)),
            Hints = Rungs(fields.Fields("hints"), (hints, rung) => hints.Wording(rung)),
            Skips = Rungs(fields.Fields("skips"), (skips, rung) => skips.Text(rung)),
            Use = fields.Wording("use"),
            Full = fields.Wording("full"),
            Partial = fields.Wording("partial"),
            Reading = parts.ReadingOf(question.Value, part.Name),
        };
    }

    private static ImmutableDictionary<Rung, T> Rungs<T>(FieldReader? fields, Func<FieldReader, string, T> read) =>
        fields is not { } rungs
            ? ImmutableDictionary<Rung, T>.Empty
            : Enum.GetValues<Rung>().Where(rung => rungs.Has(NameOf(rung)))
                .ToImmutableDictionary(rung => rung, rung => read(rungs, NameOf(rung)));

    private static string NameOf(Rung rung) => rung.ToString().ToLowerInvariant();
}
