using TutorBot.Dialog.Turns;

namespace TutorBot.Host.Discord.Rendering;

/// <summary>The custom ids of buttons and forms: what a press means, readable after any restart.</summary>
internal static class ButtonId
{
    /// <summary>Opens the form for an answer.</summary>
    public const string Answer = "form:answer";

    /// <summary>Opens the form for a rebuttal.</summary>
    public const string Rebut = "form:rebut";

    /// <summary>Deletes all that is kept of the learner.</summary>
    public const string Delete = "mydata:delete";

    private const string Prefix = "choice:";

    public static string Of(Choice choice) => Prefix + choice;

    /// <summary>False for what is no learner's choice; the class alone rings the bell.</summary>
    public static bool TryParse(string id, out Choice choice)
    {
        choice = default;
        return id.StartsWith(Prefix, StringComparison.Ordinal)
            && Enum.TryParse(id.AsSpan(Prefix.Length), out choice)
            && Enum.IsDefined(choice)
            && choice is not (Choice.LessonEnding or Choice.Bell);
    }
}
