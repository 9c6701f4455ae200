using System.Text;

namespace TutorBot.Host.Texts;

/// <summary>Reads the bytes of a file that somebody handed over as text.</summary>
internal static class PlainText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What Windows calls Unicode; known by the mark at its beginning alone.</summary>
    private static readonly UnicodeEncoding[] Utf16 =
    [
        new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <summary>UTF-8, or UTF-16 with its mark, which is no part of the text; null for anything else.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes)
    {
        foreach (var marked in Utf16)
        {
            if (bytes.StartsWith(marked.Preamble))
            {
                return Read(bytes, marked);
            }
        }

        return Read(bytes, Utf8);
    }

    private static string? Read(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            var text = encoding.GetString(bytes).TrimStart('\uFEFF');
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
