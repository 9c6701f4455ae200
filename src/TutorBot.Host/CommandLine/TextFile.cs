using TutorBot.Host.Texts;

namespace TutorBot.Host.CommandLine;

/// <summary>Reads a text that a person handed over, from a file or the standard input.</summary>
internal static class TextFile
{
    /// <summary>Bytes; far above any handout.</summary>
    public const int Longest = 4 * 1024 * 1024;

    /// <summary>Null when it cannot be read or is no text, and that was told.</summary>
    public static async Task<string?> ReadAsync(string name, Surroundings around, CancellationToken stop)
    {
        await using var stream = ByteSource.OpenRead(name, around);
        if (stream is null)
        {
            return null;
        }

        var bytes = new byte[Longest + 1];
        var count = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, stop);
        var text = count > Longest ? null : PlainText.Read(bytes.AsSpan(0, count));
        if (text is null)
        {
            around.Complain("file.no-text", ("file", name));
        }

        return text;
    }
}
