using System.Collections.Immutable;
using System.Text.Json;
using TutorBot.Grading.Grading.Evaluation;
using TutorBot.Grading.Packs;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Marking;

/// <summary>Reads answers and their marks; what cannot be read is told with its place and left out.</summary>
internal sealed class MarkedLines(Pack pack, Surroundings around)
{
    private readonly LineFaults _faults = new(around);

    private readonly AnswerLineReader _reader = new(pack, around.Texts);

    private readonly LabelCheck _check = new(pack, around.Texts);

    /// <summary>Whether anything was told.</summary>
    public bool AnyBad => !_faults.IsEmpty;

    public async Task<ImmutableArray<MarkedAnswer>> ReadAsync(
        string answersFile, string labelsFile, CancellationToken stop)
    {
        var answers = await ReadAsync(answersFile, Answer, stop);
        var labels = await ReadAsync(labelsFile, Label, stop);
        var marked = answers.Values
            .Where(answer => HasPartner(answer, labels, answersFile, "evaluate.no-labels"))
            .ToList();
        foreach (var label in labels.Values.Where(
            label => HasPartner(label, answers, labelsFile, "evaluate.no-answer")))
        {
            Tell(labelsFile, label, _check.Idle(label.Root, answers[label.Id].Question!.Value));
        }

        _faults.Tell();
        return [.. marked.Select(answer => MarkedAnswers.Read(answer.Root, labels[answer.Id].Root))];
    }

    /// <summary>The lines of a file by their ids, in order; empty lines are none.</summary>
    private async Task<OrderedDictionary<string, MarkedLine>> ReadAsync(
        string file, Func<string, MarkedLine, MarkedLine?> read, CancellationToken stop)
    {
        var lines = new OrderedDictionary<string, MarkedLine>(StringComparer.Ordinal);
        await using var stream = File.OpenRead(file);
        await foreach (var line in PhysicalLines.ReadAsync(stream, stop))
        {
            if (Object(file, line) is { } found && read(file, found) is { } good && !lines.TryAdd(good.Id, good))
            {
                Tell(file, good, "evaluate.id-twice", ("first", lines[good.Id].Number));
            }
        }

        return lines;
    }

    private MarkedLine? Object(string file, PhysicalLine line)
    {
        if (!line.TooLong && line.Bytes.Span.Trim(" \t"u8).IsEmpty)
        {
            return null;
        }

        var nameless = new MarkedLine(line.Number, "", default, null);
        switch (ObjectLine.Read(line))
        {
            case ObjectLine.Whole whole when !Surrogates.ArePaired(whole.Root):
                Tell(file, nameless, "grade.line-surrogate");
                return null;
            case ObjectLine.Whole whole:
                var named = nameless with { Id = MarkedAnswers.IdOf(whole.Root), Root = whole.Root };
                return named.Id.Length > 0 ? named : Nothing(file, nameless);
            case ObjectLine.Unreadable unreadable:
                Tell(file, nameless, unreadable.Key);
                break;
        }

        return null;
    }

    private MarkedLine? Nothing(string file, MarkedLine line)
    {
        Tell(file, line, "evaluate.no-id");
        return null;
    }

    private MarkedLine? Answer(string file, MarkedLine line)
    {
        switch (_reader.Read(line.Root))
        {
            case AnswerLine.Answer answer:
                return line with { Question = answer.Question };
            case AnswerLine.Unreadable unreadable:
                Tell(file, line, [unreadable.Error]);
                break;
        }

        return null;
    }

    private MarkedLine? Label(string file, MarkedLine line)
    {
        var faults = _check.Unreadable(line.Root).ToList();
        Tell(file, line, faults);
        return faults.Count == 0 ? line : null;
    }

    private bool HasPartner(
        MarkedLine line, OrderedDictionary<string, MarkedLine> others, string file, string complaint)
    {
        var has = others.ContainsKey(line.Id);
        if (!has)
        {
            Tell(file, line, complaint);
        }

        return has;
    }

    private void Tell(string file, MarkedLine line, IEnumerable<string> faults)
    {
        foreach (var fault in faults)
        {
            _faults.Add(file, line.Number, fault);
        }
    }

    /// <summary>Of one kind whatever the values are.</summary>
    private void Tell(string file, MarkedLine line, string key, params (string, object)[] values) =>
        _faults.Add(file, line.Number, around.Texts.Get(key, [("id", line.Id), .. values]), key);
}
