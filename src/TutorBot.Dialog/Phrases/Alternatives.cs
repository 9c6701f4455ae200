namespace TutorBot.Dialog.Phrases;

/// <summary>
/// Writes out a form with choices in it: <c>(can|could) we stop (now|)</c> stands for four forms.
/// </summary>
internal static class Alternatives
{
    public static IEnumerable<string> Of(string form)
    {
        var open = form.IndexOf('(', StringComparison.Ordinal);
        var close = form.IndexOf(')', StringComparison.Ordinal);
        return open < 0 || close < open
            ? [form]
            : from choice in form[(open + 1)..close].Split('|')
              from whole in Of(form[..open] + choice + form[(close + 1)..])
              select whole;
    }
}
