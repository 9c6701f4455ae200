using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;
using TutorBot.Host.Texts;

namespace TutorBot.Host.Notes;

/// <summary>What the tutor read in an answer whose mark is contested, and what it went on asking for.</summary>
internal sealed class ReadLines(HostTexts texts, ExerciseWords exercises)
{
    public IEnumerable<string> Of(PassedOn passed)
    {
        var pack = passed.Session.Pack;
        if (passed.Read is { } read)
        {
            foreach (var line in Of(pack, read))
            {
                yield return line;
            }
        }

        if (passed.Note.Element is { } wanted)
        {
            yield return texts.Get("notes.wanted", ("point", exercises.Point(pack, wanted)));
        }
    }

    private IEnumerable<string> Of(PackId pack, Submission read) =>
    [
        .. read.Grade.Points.Select(point => texts.Get(
            point.Standing == Standing.Full ? "notes.read.full" : "notes.read.partial",
            ("point", exercises.Point(pack, point.Element)))),
        .. read.Grade.Misconceptions.Where(mistake => mistake.Certain).Select(mistake => texts.Get(
            "notes.read.mistake", ("mistake", exercises.Mistake(pack, mistake.Misconception)))),
        .. read.Grade.Points.IsEmpty ? [texts.Get("notes.read.nothing")] : Array.Empty<string>(),
        texts.Get(
            read.Markable ? "notes.level" : "notes.no-level",
            ("n", exercises.Number(pack, read.Question)),
            ("level", read.Best)),
    ];
}
