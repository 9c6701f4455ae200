using System.Text;

namespace TutorBot.Host.Chat;

/// <summary>Words that are safe on a terminal: a learner's text may hold what a terminal takes for commands.</summary>
internal static class TerminalText
{
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            plain.Append(c is '\n' or '\t' || !char.IsControl(c) ? c : ' ');
        }

        return plain.ToString();
    }
}
