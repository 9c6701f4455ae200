using System.Text;

namespace TutorBot.Dialog.Turns;

/// <summary>Text that can be kept: an unpaired surrogate, which no store or JSON can hold, becomes U+FFFD.</summary>
internal static class WholeText
{
    public static string Of(string text)
    {
        StringBuilder? mended = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogatePair(text, Math.Min(at, Math.Max(0, text.Length - 2))) && at + 1 < text.Length)
            {
                at++;
            }
            else if (char.IsSurrogate(text[at]))
            {
                mended ??= new StringBuilder(text);
                mended[at] = '\uFFFD';
            }
        }

        return mended?.ToString() ?? text;
    }
}
