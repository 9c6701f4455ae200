using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Turns;
using TutorBot.Host.Chat;
using TutorBot.Host.CommandLine;
using TutorBot.Storage;

namespace TutorBot.Host.Notes;

/// <summary>A talk as it can be read: who said what, and when.</summary>
internal sealed class TalkLines(Surroundings around, ExerciseWords exercises)
{
    public IEnumerable<string> Of(KeptTalk talk, DateTimeOffset since)
    {
        yield return around.Texts.Get(
            "notes.talk",
            ("learner", talk.Session.Learner),
            ("exercise", talk.Session.Pack),
            ("title", TerminalText.Plain(exercises.Title(talk.Session.Pack))));
        foreach (var line in talk.Turns.Where(turn => turn.Inbound.At >= since).SelectMany(Of))
        {
            yield return line;
        }
    }

    /// <remarks>A reply is kept with the time of the message that it answers.</remarks>
    private IEnumerable<string> Of(CommittedTurn turn)
    {
        var at = LocalTime.Of(turn.Inbound.At, around.Clock);
        return
        [
            Line(at, "notes.learner", Words(turn.Inbound.Content)),
            .. turn.Notes.Select(note => Line(at, "notes.passed-on", around.Texts.Get(NoteKind.Of(note.Kind).Title))),
            .. turn.Replies.Select(reply => Line(at, "notes.tutor", reply.PlainText)),
        ];
    }

    private string Words(InboundContent content) => content switch
    {
        InboundContent.Said { Text.Length: > 0 } said => said.Text,
        InboundContent.Rebutted { Text.Length: > 0 } rebutted => rebutted.Whole,
        InboundContent.Chose chose => around.Texts.Get("notes.chose", ("choice", Name(chose.Choice))) + chose.Argument,
        _ => around.Texts.Get("notes.no-words"),
    };

    private static string Name(Choice choice) =>
        ChatLine.CommandOf(choice)?.TrimStart('/') ?? choice.ToString().ToLowerInvariant();

    // Further lines stand below the words, so that none is taken for another speaker's.
    private string Line(string at, string speaker, string words)
    {
        var head = $"{at}  {around.Texts.Get(speaker)} ";
        return head + TerminalText.Plain(words).TrimEnd()
            .Replace("\n", "\n" + new string(' ', head.Length), StringComparison.Ordinal);
    }
}
