using System.Collections.Immutable;
using System.Globalization;
using TutorBot.Grading.Packs.Yaml;

namespace TutorBot.Grading.Packs.Building;

/// <summary>Builds how answers are read.</summary>
internal static class ReadingBuilder
{
    public static Reading Reading(FieldReader fields) => new()
    {
        Rules = fields.List("rules", Rule),
        Says = fields.List("says", Phrasing),
        NearMisses = fields.List("near-misses", NearMiss),
    };

    public static Concept Concept(FieldReader fields) =>
        new(new ConceptId(fields.Text("id")), fields.Texts("forms"));

    public static ImmutableDictionary<string, double> Weights(FieldReader fields) =>
        fields.Entries("weights").ToImmutableDictionary(entry => entry.Key, Weight);

    public static MarkedExample Example(FieldReader fields) => new()
    {
        Text = fields.Text("text"),
        Question = new QuestionId(fields.Text("question")),
        Prompt = fields.Text("prompt"),
        Points = fields.List("points", Point),
        Unsure = fields.Ids("unsure", id => new ElementId(id)),
        Misconceptions = fields.Ids("misconceptions", id => new MisconceptionId(id)),
        From = fields.Text("from"),
        Learner = fields.Text("learner"),
        Set = fields.Text("set"),
    };

    private static MarkedPoint Point(FieldReader fields) =>
        new(new ElementId(fields.Text("element")), fields.Word<Standing>("standing"), fields.Text("words"));

    private static double Weight(YamlNode.Entry entry) =>
        double.Parse(((YamlNode.Scalar)entry.Value).Text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static ReadingRule Rule(FieldReader fields) => new()
    {
        Id = new RuleId(fields.Text("id")),
        Says = fields.Text("says"),
        Gives = fields.Word<Standing>("gives"),
        All = fields.Ids("all", ConceptSyntax.Group),
        None = fields.Ids("none", id => new ConceptId(id)),
        Scope = fields.Has("scope") ? fields.Word<RuleScope>("scope") : RuleScope.Sentence,
        InOrder = fields.Flag("in-order"),
        OnlyWhenAsked = fields.Flag("only-when-asked"),
    };

    private static Phrasing Phrasing(FieldReader fields) =>
        new(fields.Text("text"), fields.Word<Standing>("standing"), fields.Text("from"));

    private static NearMiss NearMiss(FieldReader fields) =>
        new(fields.Text("text"), fields.Text("why"), fields.Text("from"));
}
