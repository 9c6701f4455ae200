using System.Globalization;
using System.Text;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading;

/// <summary>
/// What grading saw in one text: sentences, denials, voices, concepts, rules; for whoever writes rules.
/// </summary>
internal static class Explanation
{
    public static string Of(TextView view, AnswerGrade grade)
    {
        var text = new StringBuilder();
        var words = view.Reading.Text.Words;
        foreach (var sentence in view.Reading.Text.Sentences)
        {
            text.Append("sentence: ");
            for (var at = sentence.Start; at < sentence.End; at++)
            {
                AppendWord(text, view, at);
            }

            text.Append(sentence.Doubts ? "(doubting question)\n" : "\n");
        }

        foreach (var match in view.Reading.Concepts.All)
        {
            var denied = view.Reading.Covering(match).Length > 0 ? " DENIED" : "";
            var quoted = string.Join(
                ' ', words.Skip(match.Start).Take(match.End - match.Start).Select(word => word.Text));
            text.Append(CultureInfo.InvariantCulture, $"concept {view.NameOf(match.Concept)}: {quoted}{denied}\n");
        }

        AppendGrade(text, grade);
        return text.ToString();
    }

    private static void AppendWord(StringBuilder text, TextView view, int at)
    {
        var learner = view.Reading.Text;
        var clause = at > 0 && learner.ClauseStarts[at] == at ? "| " : "";
        var voice = learner.Voices[at] == Voice.Learner ? "" : $"[{learner.Voices[at]}]";
        text.Append(CultureInfo.InvariantCulture, $"{clause}{learner.Words[at].Text}{voice} ");
    }

    private static void AppendGrade(StringBuilder text, AnswerGrade grade)
    {
        foreach (var point in grade.Points)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"point {point.Element} {point.Standing}{Support(point)} {point.Confidence:0.00}: ");
            text.AppendJoin(" … ", point.Evidence.Select(span => span.Quote));
            text.Append("  [").AppendJoin(", ", point.Rules.Select(rule => rule.Id)).Append("]\n");
        }

        foreach (var read in grade.Misconceptions)
        {
            text.Append(CultureInfo.InvariantCulture, $"misconception {read.Misconception}: {read.Evidence.Quote}\n");
        }

        text.Append("flags: ").AppendJoin(", ", grade.Flags.Select(Flag)).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"moves: {string.Join(", ", grade.Moves)}\nlevel: {grade.Level}\n");
    }

    private static string Flag(FlagRead read) =>
        read.Rule is { } rule ? $"{read.Flag} [{rule.Id}: {rule.Says}]" : read.Flag.ToString();

    private static string Support(PointRead point) => (point.Placed ? " placed" : "") + (point.Linked ? " linked" : "");
}
