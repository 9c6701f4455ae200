using System.Collections.Immutable;
using TutorBot.Grading.Grading.Calibration;
using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Grading.Reference.Points;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Reading;

/// <summary>
/// Reads the elements that have model answers and no rules, such as those of a teacher's first pack.
/// </summary>
/// <param name="prompt">The tutor's line that the text replies to; empty when it stands alone.</param>
/// <param name="isReply">Whether it says so much that it joins the point that it was asked for.</param>
internal sealed class WordingPoints(
    PackIndex index, TextReading reading, Support support, string prompt, bool isReply)
{
    /// <summary>Stands in place of a rule's id where a point reads like a wording.</summary>
    public const string ByWording = "wording";

    private static readonly WordingWeights Weighed = WordingWeights.Default;

    /// <summary>Made at the first use: most elements have rules.</summary>
    private (QuestionId Question, WordingReader Reader)? _reader;

    /// <summary>A point that is read so stands or does not; it is not weighed against others.</summary>
    public IEnumerable<PossiblePoint> Points(Question question, IReadOnlyDictionary<ElementId, Signals> signals)
    {
        var read = question.Elements.Where(element => element.Reading.IsByWordings)
            .Select(element => element.Id)
            .ToHashSet();
        return read.Count == 0
            ? []
            : Reader(question).Made(signals)
                .Where(entry => read.Contains(entry.Key))
                .Select(entry => Possible(entry.Key, entry.Value));
    }

    /// <summary>Whether what seems to make an element that has no rules was written down as not making it.</summary>
    public bool IsNearMiss(QuestionId question, ElementId element, Stretch stretch) =>
        index.Elements[(question, element)].IsEmpty
        && Reader(index.Question(question)).IsNearMiss(element, stretch);

    private WordingReader Reader(Question question) =>
        _reader is { } known && known.Question == question.Id
            ? known.Reader
            : (_reader = (question.Id, new WordingReader(index.Wordings(question), reading, prompt))).Value.Reader;

    private PossiblePoint Possible(ElementId element, WordingMatch match)
    {
        var isSure = match.Score >= Weighed.Sure;
        var point = new PointRead(
            element,
            isSure && match.Wording.Gives == Standing.Full ? Standing.Full : Standing.Partial,
            EvidenceSpans.Of(reading.Text, Words(match)),
            [new RuleHit(
                ByWording, $"It reads like the wording \"{match.Wording.Text}\"", LogisticFit.Sigmoid(match.Score))],
            support.IsPlaced(match.Stretch),
            isReply || support.IsLinked(match.Stretch),
            LogisticFit.Sigmoid(match.Score - Weighed.Needed));
        return new PossiblePoint(point, 1, isSure ? 1 : 0, IsMade: true);
    }

    /// <summary>The words that the wording has, too; all of the stretch where that is one alone.</summary>
    private static IEnumerable<ConceptMatch> Words(WordingMatch match) => match.Words.Length > 1
        ? match.Words.Select(word => new ConceptMatch(-1, word, word + 1))
        : [new ConceptMatch(-1, match.Stretch.Start, match.Stretch.End)];
}
