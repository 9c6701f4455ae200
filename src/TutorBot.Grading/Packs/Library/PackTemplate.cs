namespace TutorBot.Grading.Packs;

/// <summary>Makes a new pack from the template that stands among the packs as <c>_template</c>.</summary>
public static class PackTemplate
{
    private const string Folder = "_template";
    private const string PlaceOfId = "my-pack";

    /// <summary>
    /// Copies the template. The result is a pack that loads; <c>GUIDE.md</c> in it says what to write in which order.
    /// </summary>
    /// <param name="packs">The packs' folder, made where it is not there.</param>
    /// <param name="shipped">Where the template is when that folder has none of its own.</param>
    /// <returns>Null when it is done, else what stood in the way; nothing is then written.</returns>
    /// <exception cref="IOException">The folder can't be written.</exception>
    public static PackFault? Create(string packs, PackId id, string? shipped = null)
    {
        var own = Path.Combine(packs, Folder);
        var template = Directory.Exists(own) ? own : Path.Combine(shipped ?? packs, Folder);
        var target = Path.Combine(packs, id.Value);
        if (!Directory.Exists(template))
        {
            return new PackFault(template, 0, "The template is missing.", "Put the folder '_template' back.");
        }

        if (Path.Exists(target))
        {
            return new PackFault(target, 0, "There is something of that name already.", "Choose another name.");
        }

        foreach (var file in Directory.EnumerateFiles(template, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(template, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, File.ReadAllText(file).Replace(PlaceOfId, id.Value, StringComparison.Ordinal));
        }

        return null;
    }
}
