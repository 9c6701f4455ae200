using TutorBot.Discord.Interactions;
using TutorBot.Host.Discord.Rendering;

namespace TutorBot.Host.Discord.Commands;

/// <summary>
/// Gives forms and proposals, which Discord takes only as a first answer and only within three seconds: so at once, and
/// never behind events that wait for the store. Nothing is kept of them.
/// </summary>
internal sealed class FirstAnswers(Forms forms, Proposals proposals)
{
    public const string RebutCommand = "rebut";

    /// <summary>True for what <see cref="Give"/> answers, and nobody else.</summary>
    public static bool AreFor(Interaction interaction) => interaction
        is AutocompleteAsked
        or CommandInvoked { Path.Words: RebutCommand }
        or ComponentUsed { CustomId: ButtonId.Answer or ButtonId.Rebut };

    /// <summary>Returns at once; leaves alone what it is not for.</summary>
    public void Give(Interaction interaction)
    {
        switch (interaction)
        {
            case AutocompleteAsked asked:
                proposals.Answer(asked);
                break;
            case CommandInvoked { Path.Words: RebutCommand } command:
                forms.AskForRebuttal(command.Head);
                break;
            case ComponentUsed { CustomId: ButtonId.Rebut } pressed:
                forms.AskForRebuttal(pressed.Head);
                break;
            case ComponentUsed { CustomId: ButtonId.Answer } pressed:
                forms.AskForAnswer(pressed.Head);
                break;
        }
    }
}
