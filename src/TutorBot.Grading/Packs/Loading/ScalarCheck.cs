using System.Globalization;
using TutorBot.Grading.Packs.Shapes;
using TutorBot.Grading.Packs.Yaml;

namespace TutorBot.Grading.Packs;

/// <summary>Checks single values against what their field may hold, and notes ids and texts.</summary>
internal sealed class ScalarCheck(PackPart part, Findings findings)
{
    private const string FormRemedy = "See 'lexicon.yaml' in config/packs/README.md.";

    public void Check(FieldKind kind, YamlNode.Scalar node, string role)
    {
        switch (kind)
        {
            case FieldKind.Text text:
                CheckText(text, node, role);
                break;
            case FieldKind.Word word:
                CheckWord(word.Allowed, node, role);
                break;
            case FieldKind.Flag:
                CheckWord(["true", "false"], node, role);
                break;
            case FieldKind.Name name:
                CheckName(name.Kind, node);
                break;
            case FieldKind.Link link:
                findings.Ids.Use(link.Kind, ScopeOf(link.Kind), node.Text, At(node));
                break;
            case FieldKind.Form:
                CheckForm(node);
                break;
            case FieldKind.Alternatives:
                CheckAlternatives(node);
                break;
            default:
                CheckNumber(kind, node, role);
                break;
        }
    }

    private void CheckText(FieldKind.Text text, YamlNode.Scalar node, string role)
    {
        if (string.IsNullOrWhiteSpace(node.Text) && !text.MayBeEmpty)
        {
            Fault(node, $"'{role}' is empty.", "Write it.");
        }

        findings.Texts.Add(new PackText(At(node), role, node.Text));
    }

    private void CheckWord(IReadOnlyList<string> allowed, YamlNode.Scalar node, string role)
    {
        if (!allowed.Contains(node.Text, StringComparer.Ordinal))
        {
            var remedy = allowed is [var only]
                ? $"Write {only}; nothing else is read."
                : $"Write one of: {string.Join(", ", allowed)}.";
            Fault(node, $"'{node.Text}' is not possible for '{role}'.", remedy);
        }
    }

    private void CheckName(IdKind kind, YamlNode.Scalar node)
    {
        // A glossary's words are looked up as learners write them.
        if (kind != IdKind.Term && !Identifier.IsValid(node.Text))
        {
            Fault(node, $"'{node.Text}' is not an id.", "Use up to 64 letters, digits, hyphens and dots.");
            return;
        }

        if (kind == IdKind.Concept && ConceptSyntax.BuiltIn.Contains(node.Text))
        {
            Fault(node, $"The concept '{node.Text}' is built in.", "Give this one another id.");
            return;
        }

        findings.Ids.Define(kind, ScopeOf(kind), node.Text, At(node));
    }

    private void CheckForm(YamlNode.Scalar node)
    {
        if (ConceptSyntax.FaultOf(node.Text) is { } fault)
        {
            Fault(node, $"{fault} In: {node.Text}", FormRemedy);
        }

        Use(node, ConceptSyntax.MentionedIn(node.Text));
    }

    private void CheckAlternatives(YamlNode.Scalar node) =>
        Use(node, ConceptSyntax.Group(node.Text).AnyOf.Select(id => id.Value));

    private void Use(YamlNode node, IEnumerable<string> concepts)
    {
        foreach (var id in concepts.Where(id => !ConceptSyntax.BuiltIn.Contains(id)))
        {
            findings.Ids.Use(IdKind.Concept, ScopeOf(IdKind.Concept), id, At(node));
        }
    }

    private void CheckNumber(FieldKind kind, YamlNode.Scalar node, string role)
    {
        if (kind is FieldKind.Whole whole)
        {
            var read = int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            if (!read || number < whole.Least || number > whole.Most)
            {
                Fault(
                    node, $"'{node.Text}' is not possible for '{role}'.",
                    $"Write a whole number from {whole.Least} to {whole.Most}.");
            }
        }
        else if (kind is FieldKind.Decimal && !IsFinite(node.Text))
        {
            Fault(node, $"'{node.Text}' is not a number.", "Write a number such as -1.25.");
        }
        else if (kind is FieldKind.Hashes && HashText.Read(node.Text) is null)
        {
            Fault(node, "These are not hashes.", "Write the file anew with 'tutorbot pack fingerprint'.");
        }
    }

    private static bool IsFinite(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number);

    private string ScopeOf(IdKind kind) => kind.Scope switch
    {
        IdScope.Question => part.Question,
        IdScope.File => part.Path,
        _ => "",
    };

    private Place At(YamlNode node) => new(part.Path, node.Line);

    private void Fault(YamlNode node, string what, string remedy) =>
        findings.Faults.Add(part.Path, node.Line, what, remedy);
}
