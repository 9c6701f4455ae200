using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Turns;
using TutorBot.Storage;

namespace TutorBot.Host.Notes;

/// <summary>Gathers the notes of a talk.</summary>
internal sealed class TalkNotes
{
    private string _asked = "";
    private (string Asked, string Words, Submission? Read) _answer = ("", "", null);

    public static IEnumerable<PassedOn> Of(KeptTalk talk)
    {
        var notes = new TalkNotes();
        return talk.Turns.SelectMany(notes.Of);
    }

    private List<PassedOn> Of(CommittedTurn turn)
    {
        if (turn.Submission is not null || turn.Reading.Contribution == Contribution.Unread)
        {
            _answer = (_asked, turn.Submission?.Text ?? Said(turn), turn.Submission);
        }

        var notes = turn.Notes.Select(note => Of(turn.Inbound, note)).ToList();
        _asked = turn.Replies.SelectMany(reply => reply.Blocks).OfType<ReplyBlock.Prompt>().LastOrDefault()?.Words
            ?? _asked;
        return notes;
    }

    // A contested mark is that of an earlier message, and of none where the words of that one were deleted.
    private PassedOn Of(Inbound inbound, TeacherNote note)
    {
        var contested = note.Kind == TeacherNoteKind.Contest;
        var known = note.Words.Length > 0 && note.Words == _answer.Words;
        return new PassedOn(
            inbound.Session,
            inbound.At,
            Destination.Channel(inbound.Destination),
            note,
            !contested ? _asked : known ? _answer.Asked : "",
            contested && known ? _answer.Read : null);
    }

    private static string Said(CommittedTurn turn) => (turn.Inbound.Content as InboundContent.Said)?.Text ?? "";
}
