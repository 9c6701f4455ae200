using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Conversations;

/// <summary>A choice that was typed instead of pressed, such as <c>next</c> or <c>show P4</c>.</summary>
internal static class TypedChoice
{
    private const int ShortAsking = 7;

    private static readonly (string Form, Choice Choice)[] Forms =
    [
        ("next", Choice.Next),
        ("stop", Choice.Stop),
        ("hint", Choice.Hint),
        ("simpler", Choice.Simpler),
        ("more", Choice.More),
        ("progress", Choice.Progress),
        ("start", Choice.Start),
        ("restart", Choice.Restart),
        ("leave", Choice.Leave),
        ("word-help", Choice.WordHelp),
    ];

    public static (Choice Choice, string Argument)? Of(TurnDraft turn, Utterance said)
    {
        var forms = turn.Exercise.Phrases.Forms;
        if (said.IsEmpty || turn.State.Phase == SessionPhase.New)
        {
            return null;
        }

        if (WordLookup.Picked(turn, said) is { } word)
        {
            return (Choice.WordHelp, word.Term);
        }

        if (IsParting(turn, said))
        {
            return (Choice.Stop, "");
        }

        foreach (var (form, choice) in Forms)
        {
            if (forms.Is(form, said) || (choice == Choice.Next && forms.Says(form, said)))
            {
                return (choice, "");
            }
        }

        return said.Words.Length <= ShortAsking
            && forms.Asked("passage", said) is { } place
            && (PassageLookup.IsPlaceName(place) || PassageLookup.Find(turn, place) is not null)
            ? (Choice.Passage, place)
            : null;
    }

    // To be thanked at the end is no reason to leave.
    private static bool IsParting(TurnDraft turn, Utterance said) => turn.State.Phase switch
    {
        SessionPhase.Asking => Parting.Is(turn, said),
        SessionPhase.Revising => !turn.Exercise.Phrases.Forms.IsWhole("thanks", said) && Parting.Is(turn, said),
        _ => false,
    };
}
