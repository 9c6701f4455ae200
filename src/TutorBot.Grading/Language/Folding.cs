using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace TutorBot.Grading.Language;

/// <summary>
/// Lower case, plain Latin letters, straight quotes and hyphens, no marks that cannot be seen. Linear in the length of
/// the text and harmless on lone surrogates and piled combining marks, where the platform's normalisation is neither.
/// </summary>
public static class Folding
{
    private const char FirstLatin = '\u00C0';

    /// <summary>The plain letter of every character from U+00C0 to U+017F.</summary>
    private const string PlainLatin =
        "aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
        + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    public static FoldedText Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var starts = ImmutableArray.CreateBuilder<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            var plain = Plain(text, i);
            folded.Append(plain);
            for (var repeat = 0; repeat < plain.Length; repeat++)
            {
                starts.Add(i);
            }
        }

        starts.Add(text.Length);
        return new FoldedText(folded.ToString(), text, starts.DrainToImmutable());
    }

    private static string Plain(string text, int index)
    {
        var character = text[index];
        if (character < '\u0080')
        {
            return Ascii[char.ToLowerInvariant(character)];
        }

        return char.IsSurrogate(character) ? Surrogate(text, index) : Beyond(character);
    }

    private static string Surrogate(string text, int index)
    {
        var whole = char.IsHighSurrogate(text[index])
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : index > 0 && char.IsHighSurrogate(text[index - 1]);
        return whole ? text[index].ToString() : " ";
    }

    private static string Beyond(char character) => character switch
    {
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u00B4' or '\u2032' => "'",
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2033' => "\"",
        >= '\u2010' and <= '\u2012' or '\u2212' => "-",
        '\u2013' or '\u2014' or '\u2015' => " - ",
        '\u2026' => "...",
        '\u2022' or '\u00B7' or '\u25AA' or '\u25CF' => "*",
        >= FirstLatin and <= '\u017F' => PlainLatin[character - FirstLatin].ToString(),
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(character - 0xFEE0)).ToString(),
        _ => ByCategory(character),
    };

    private static string ByCategory(char character) => char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => "",
        UnicodeCategory.SpaceSeparator => " ",
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => "\n",
        UnicodeCategory.Control => " ",
        _ => char.ToLowerInvariant(character).ToString(),
    };

    private static readonly string[] Ascii =
        [.. Enumerable.Range(0, 128).Select(code => ((char)code) switch
        {
            '\n' => "\n",
            '`' => "'",
            var control when char.IsControl(control) => " ",
            var other => other.ToString(),
        })];
}
