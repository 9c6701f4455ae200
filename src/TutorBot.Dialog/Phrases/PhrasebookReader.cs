using System.Collections.Frozen;
using System.Collections.Immutable;
using TutorBot.Dialog.Contributions;
using TutorBot.Grading.Packs;
using TutorBot.Grading.Packs.Yaml;

namespace TutorBot.Dialog.Phrases;

/// <summary>Reads a locale through the packs' own reader: the same limits hold, and every fault has its line.</summary>
internal sealed class PhrasebookReader
{
    private readonly FaultList _faults = new();

    public static Phrasebook Read(string folder)
    {
        var reader = new PhrasebookReader();
        var phrases = reader.Entries(folder, "dialog.yaml")
            .ToDictionary(entry => entry.Key, entry => reader.Variants("dialog.yaml", entry), StringComparer.Ordinal);
        var forms = reader.Entries(folder, "learner.yaml")
            .ToDictionary(entry => entry.Key, entry => reader.Forms("learner.yaml", entry), StringComparer.Ordinal);
        reader.Refuse();
        var language = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        return new Phrasebook(language, phrases, new LearnerForms(forms));
    }

    private void Refuse()
    {
        if (!_faults.IsEmpty)
        {
            var lines = _faults.InOrder().Select(fault => $"{fault.File}:{fault.Line}: {fault.What} {fault.Remedy}");
            throw new InvalidDataException(string.Join(Environment.NewLine, lines));
        }
    }

    private IEnumerable<YamlNode.Entry> Entries(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            _faults.Add(file, 1, $"The locale's folder {folder} has no such file.", "Restore it.");
            return [];
        }

        var root = YamlTree.Read(file, File.ReadAllText(path), _faults);
        return root is YamlNode.Mapping mapping
            ? mapping.Entries
            : Fault<YamlNode.Entry>(file, root, "keys with variants");
    }

    private ImmutableArray<Wording> Variants(string file, YamlNode.Entry entry) => entry.Value is YamlNode.Sequence list
        ? [.. list.Items.Select(item => Variant(file, item))]
        : [.. Fault<Wording>(file, entry.Value, "a list of variants")];

    private Wording Variant(string file, YamlNode item)
    {
        if (item is YamlNode.Mapping mapping
            && mapping["say"] is YamlNode.Scalar say
            && mapping["simple"] is YamlNode.Scalar simple)
        {
            return new Wording(say.Text.Trim(), simple.Text.Trim());
        }

        _faults.Add(file, item.Line, "A variant lacks its words.", "Give it both `say` and `simple`.");
        return new Wording("", "");
    }

    private LearnerForms.FormSet Forms(string file, YamlNode.Entry entry)
    {
        var mapping = entry.Value as YamlNode.Mapping;
        return new LearnerForms.FormSet(
            Lines(file, entry, mapping?["whole"]).ToFrozenSet(StringComparer.Ordinal),
            [.. Lines(file, entry, mapping?["within"])],
            mapping?["unless"] is { } unless ? [.. Lines(file, entry, unless)] : []);
    }

    private IEnumerable<string> Lines(string file, YamlNode.Entry entry, YamlNode? list) => list switch
    {
        YamlNode.Sequence { Items: var items } => items.OfType<YamlNode.Scalar>()
            .SelectMany(item => Alternatives.Of(item.Text)).Select(Padded),
        _ => Fault<string>(file, entry.Value, "the lists `whole` and `within`"),
    };

    private static string Padded(string form) => form.Contains('*', StringComparison.Ordinal)
        ? ' ' + string.Join(' ', form.Split(' ', StringSplitOptions.RemoveEmptyEntries)) + ' '
        : Utterance.Of(form).Line;

    private IEnumerable<T> Fault<T>(string file, YamlNode? at, string wanted)
    {
        _faults.Add(file, at?.Line ?? 1, $"Here {wanted} should stand.", "Compare the neighbouring entries.");
        return [];
    }
}
