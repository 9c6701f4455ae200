using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Tests.Talks;

/// <summary>Holds what happened in a turn to what a transcript expects.</summary>
internal static class ExpectationCheck
{
    private static readonly Dictionary<string, Func<TurnOutcome, string, bool>> Checks = new(StringComparer.Ordinal)
    {
        ["says"] = (turn, value) => Text(turn) == value,
        ["contains"] = (turn, value) => value.Split(" | ").Any(part => Text(turn).Contains(part, Ignore)),
        ["lacks"] = (turn, value) => !Text(turn).Contains(value, Ignore),
        ["move"] = (turn, value) => Among(turn.Reading.Move.ToString(), value),
        ["contribution"] = (turn, value) => Among(turn.Reading.Contribution.ToString(), value),
        ["target"] = (turn, value) => Among(turn.Reading.Element?.Value ?? "none", value),
        ["misconception"] = (turn, value) => Among(turn.Reading.Misconception?.Value ?? "none", value),
        ["question"] = (turn, value) => Among(turn.State.Current?.Value ?? "none", value),
        ["phase"] = (turn, value) => Among(turn.State.Phase.ToString(), value),
        ["ending"] = (turn, value) => Among(turn.State.Ending?.ToString() ?? "none", value),
        ["level"] = (turn, value) => Level(turn, value, question => question.Best),
        ["unaided"] = (turn, value) => Level(turn, value, question => question.Unaided),
        ["made"] = (turn, value) => Has(turn, value, Standing.Full),
        ["begun"] = (turn, value) => Has(turn, value, Standing.Partial),
        ["not-made"] = (turn, value) => !Has(turn, value, Standing.Full) && !Has(turn, value, Standing.Partial),
        ["help"] = (turn, value) => Help(turn, value.Split(' ')),
        ["note"] = (turn, value) => turn.Notes.Any(note => Among(note.Kind.ToString(), value)),
        ["offers"] = (turn, value) => turn.Replies[^1].Offers.Any(choice => Among(choice.ToString(), value)),
        ["graded"] = (turn, value) => (turn.Submission is not null) == (value == "yes"),
        ["markable"] = (turn, value) => turn.State.Of(turn.State.Current!.Value).Markable == (value == "yes"),
        ["told"] = (turn, value) => turn.State.Questions.Sum(question => question.Told) == int.Parse(value, null),
        ["turns"] = (turn, value) => turn.State.Of(turn.State.Current!.Value).Turns == int.Parse(value, null),
        ["credits"] = (turn, value) => turn.Credits.Any(credit => credit.Element.Value == value),
        ["draft"] = (turn, value) => turn.State.Draft == value,
    };

    public static IReadOnlyCollection<string> Keys => Checks.Keys;

    private static StringComparison Ignore => StringComparison.OrdinalIgnoreCase;

    public static bool Holds(TurnOutcome turn, Expectation expected) => Checks[expected.Key](turn, expected.Value);

    public static string Text(TurnOutcome turn) => string.Join('\n', turn.Replies.Select(reply => reply.PlainText));

    // Written "q3 2" where another question than the current one is meant.
    private static bool Level(TurnOutcome turn, string value, Func<QuestionState, int> level)
    {
        var words = value.Split(' ');
        var question = words.Length == 2 ? new QuestionId(words[0]) : turn.State.Current!.Value;
        return words[^1].Split('|').Contains($"{level(turn.State.Of(question))}");
    }

    private static bool Has(TurnOutcome turn, string element, Standing standing) => turn.State.Questions
        .SelectMany(question => question.Points)
        .Any(point => Among(point.Element.Value, element) && point.Standing == standing);

    private static bool Help(TurnOutcome turn, string[] elementAndLevel) => turn.State.Questions
        .SelectMany(question => question.Points)
        .Any(point => point.Element.Value == elementAndLevel[0] && Among(point.Help.ToString(), elementAndLevel[1]));

    private static bool Among(string actual, string expected) =>
        expected.Split('|', StringSplitOptions.TrimEntries).Any(one => Plain(one).Equals(Plain(actual), Ignore));

    private static string Plain(string name) => name.Replace("-", "", StringComparison.Ordinal);
}
