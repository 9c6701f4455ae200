using System.Text;

namespace TutorBot.Grading.Packs;

/// <summary>Reads what packs are written in: UTF-8 text without control characters.</summary>
internal static class PackEncoding
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The text of a file without its byte order mark; null when it is none, which is then recorded.</summary>
    /// <param name="path">Within the pack.</param>
    /// <param name="file">The file.</param>
    /// <param name="faults">Takes what is wrong with it.</param>
    public static string? Read(string path, FileInfo file, FaultList faults)
    {
        try
        {
            var text = Utf8.GetString(File.ReadAllBytes(file.FullName)).TrimStart('\uFEFF');
            return IsText(path, text, faults) ? text : null;
        }
        catch (DecoderFallbackException)
        {
            faults.Add(path, 0, "The file is not UTF-8 text.", "Save it as UTF-8.");
            return null;
        }
    }

    private static bool IsText(string path, string text, FaultList faults)
    {
        var at = text.AsSpan().IndexOfAnyInRange('\0', '\b');
        if (at >= 0)
        {
            faults.Add(
                path, text.AsSpan(0, at).Count('\n') + 1, "The file holds control characters.",
                "Save it as plain UTF-8 text.");
        }

        return at < 0;
    }
}
