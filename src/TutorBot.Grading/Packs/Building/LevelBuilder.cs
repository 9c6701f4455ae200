using TutorBot.Grading.Packs.Yaml;

namespace TutorBot.Grading.Packs.Building;

/// <summary>Builds the table that gives a question's level.</summary>
internal static class LevelBuilder
{
    public static LevelRow Row(FieldReader fields) => new(fields.Whole("level"), fields.List("ways", Way));

    private static LevelWay Way(FieldReader fields) =>
        new(fields.Text("words"), fields.Wording("next"), [.. fields.Items("needs").Select(Condition)]);

    private static LevelCondition Condition(YamlNode node) =>
        node is YamlNode.Mapping mapping ? Condition(new FieldReader(mapping)) : new LevelCondition.LowerLevel();

    private static LevelCondition Condition(FieldReader fields) =>
        fields.Fields("points") is { } points ? Points(points)
        : fields.Fields("families") is { } families ? Families(families)
        : fields.Fields("elements") is { } elements ? Elements(elements)
        : new LevelCondition.Move(fields.Word<AnswerMove>("move"));

    private static LevelCondition.Points Points(FieldReader fields) => new(
        fields.Whole("at-least"), fields.Word<Standing>("standing"), fields.Flag("placed"), fields.Flag("linked"),
        fields.Flag("placed-or-linked"));

    private static LevelCondition.Families Families(FieldReader fields) => new(
        fields.Whole("at-least"), fields.Word<Standing>("standing"), fields.Flag("one-placed-and-linked"));

    private static LevelCondition.Elements Elements(FieldReader fields) => new(
        fields.Whole("at-least"), fields.Word<Standing>("standing"),
        fields.Ids("any-of", id => new ElementId(id)));
}
