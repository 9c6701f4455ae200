using System.Collections.Immutable;
using TutorBot.Grading.Packs.Building;
using TutorBot.Grading.Packs.Shapes;
using TutorBot.Grading.Packs.Yaml;

namespace TutorBot.Grading.Packs;

/// <summary>What no single file shows: names that must agree, and things that must be there for each other.</summary>
internal sealed class CrossCheck(ImmutableArray<PackPart> parts, Findings findings)
{
    private readonly PartSet set = new(parts);

    public void Check(string folder)
    {
        foreach (var part in parts)
        {
            CheckName(part);
            CheckQuestion(part);
        }

        foreach (var part in set.Of(PackLayout.Pack))
        {
            CheckPack(part, folder);
        }

        foreach (var part in set.Of(PackLayout.Question))
        {
            CheckLevels(part);
        }

        foreach (var part in set.Of(PackLayout.Element))
        {
            RungCheck.Check(part, findings.Faults);
        }

        CheckExamples();
        CheckCalibration();
        CheckPrints();
    }

    private void CheckName(PackPart part)
    {
        if (part.Kind.NamedById && part.Root["id"] is YamlNode.Scalar id && id.Text != part.Name)
        {
            Fault(part, id, $"The id '{id.Text}' is not the file's name.", "Make the two the same.");
        }
    }

    private void CheckQuestion(PackPart part)
    {
        if (part.Question.Length > 0)
        {
            findings.Ids.Use(IdKind.Question, "", part.Question, new Place(part.Path, 0));
        }
    }

    private void CheckPack(PackPart part, string folder)
    {
        if (part.Root["id"] is YamlNode.Scalar id && id.Text != folder)
        {
            Fault(part, id, $"The id '{id.Text}' is not the folder's name '{folder}'.", "Make the two the same.");
        }

        if (part.Root["id"] is YamlNode.Scalar name && !Identifier.IsValid(name.Text))
        {
            Fault(part, name, $"'{name.Text}' is not an id.", "Use up to 64 letters, digits, hyphens and dots.");
        }

        var order = new FieldReader(part.Root).Texts("questions");
        foreach (var twice in order.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Fault(part, part.Root["questions"]!, $"Question '{twice.Key}' is listed twice.", "Keep one.");
        }

        foreach (var unlisted in set.Of(PackLayout.Question).Where(question => !order.Contains(question.Name)))
        {
            findings.Faults.Add(
                unlisted.Path, 0, $"Question '{unlisted.Name}' is not listed in pack.yaml.",
                "Add it to 'questions' there, or remove the file.");
        }
    }

    private void CheckLevels(PackPart part)
    {
        var levels = new FieldReader(part.Root).Items("levels").OfType<YamlNode.Mapping>()
            .Select(level => (Node: level, Level: new FieldReader(level).Text("level"))).ToArray();
        foreach (var (above, below) in levels.Zip(levels.Skip(1)))
        {
            if (string.CompareOrdinal(above.Level, below.Level) <= 0)
            {
                Fault(
                    part, below.Node, $"Level {below.Level} stands below level {above.Level}.",
                    "Write the levels from the highest down, each once.");
            }
        }
    }

    private void CheckExamples()
    {
        foreach (var part in set.Of(PackLayout.Examples))
        {
            foreach (var example in new FieldReader(part.Root).List("examples", fields => fields))
            {
                foreach (var point in example.List("points", fields => fields))
                {
                    findings.Ids.Use(
                        IdKind.Element, example.Text("question"), point.Text("element"),
                        new Place(part.Path, point.Line));
                }
            }
        }
    }

    private void CheckCalibration()
    {
        foreach (var part in set.Of(PackLayout.Calibration))
        {
            foreach (var element in new FieldReader(part.Root).List("elements", fields => fields))
            {
                findings.Ids.Use(
                    IdKind.Element, element.Text("question"), element.Text("element"),
                    new Place(part.Path, element.Line));
            }
        }
    }

    private void CheckPrints()
    {
        foreach (var part in set.Of(PackLayout.Fingerprints))
        {
            foreach (var prints in new FieldReader(part.Root).List("paragraphs", fields => fields))
            {
                findings.Ids.Define(IdKind.Prints, "", prints.Text("id"), new Place(part.Path, prints.Line));
            }
        }
    }

    private void Fault(PackPart part, YamlNode node, string what, string remedy) =>
        findings.Faults.Add(part.Path, node.Line, what, remedy);
}
