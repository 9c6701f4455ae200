using System.Collections.Immutable;
using TutorBot.Grading.Packs.Fingerprinting;

namespace TutorBot.Grading.Packs;

/// <summary>
/// Keeps attached texts in the data folder as <c>readings/{pack}/{text}.txt</c>, as the teacher gave them; they are cut
/// anew for the pack's version at hand.
/// </summary>
/// <param name="data">The data folder; made when something is attached.</param>
public sealed class ReadingShelf(string data)
{
    /// <summary>Attaches a text file, in place of one attached before.</summary>
    /// <returns>Which text of the pack it is, or why it is none; then nothing is changed.</returns>
    /// <exception cref="IOException">The data folder can't be written.</exception>
    public TextSplit Attach(Pack pack, string content)
    {
        var split = PackFingerprints.Recognise(pack, content);
        if (split is TextSplit.Fits fits)
        {
            Directory.CreateDirectory(FolderOf(pack.Id));
            var file = Path.Combine(FolderOf(pack.Id), fits.Text + ".txt");
            File.WriteAllText(file + ".new", content);
            File.Move(file + ".new", file, overwrite: true);
        }

        return split;
    }

    /// <summary>What is attached to a pack; a file that no longer fits is left out.</summary>
    public AttachedReading Of(Pack pack) => new(
        pack.Id,
        Files(pack.Id).Select(file => PackFingerprints.Recognise(pack, File.ReadAllText(file)))
            .OfType<TextSplit.Fits>().SelectMany(fits => fits.Paragraphs)
            .DistinctBy(paragraph => paragraph.Key).ToImmutableDictionary());

    private IEnumerable<string> Files(PackId pack) => !Directory.Exists(FolderOf(pack))
        ? []
        : Directory.EnumerateFiles(FolderOf(pack), "*.txt").Order(StringComparer.Ordinal);

    private string FolderOf(PackId pack) => Path.Combine(data, "readings", pack.Value);
}
