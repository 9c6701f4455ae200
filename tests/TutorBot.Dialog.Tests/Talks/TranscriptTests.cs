using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Turns;
using TutorBot.Testing;
using TutorBot.Testing.Exercises;

namespace TutorBot.Dialog.Tests.Talks;

public sealed class TranscriptTests
{
    private static readonly string Folder =
        Path.Combine(Repository.Root, "tests", "TutorBot.Dialog.Tests", "Transcripts");

    public static TheoryData<string> Names =>
    [
        .. Directory.GetFiles(Folder, "*.md")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_talk_goes_as_it_is_written(string name)
    {
        var transcript = TranscriptReader.Read(Path.Combine(Folder, name + ".md"));
        var seed = ulong.Parse(transcript.Setting.GetValueOrDefault("seed", "7"), null);
        var talk = new Talk(ExerciseOf(transcript), seed);
        var said = new List<string>();
        var missed = new List<string>();
        foreach (var exchange in transcript.Exchanges)
        {
            var turn = Play(talk, exchange.Said);
            said.Add($"L: {exchange.Said}\nT: [{turn.Reading}] {ExpectationCheck.Text(turn)}");
            missed.AddRange(exchange.Expected
                .Where(expected => !ExpectationCheck.Holds(turn, expected))
                .Select(expected => $"line {expected.Line}: {expected.Key}: {expected.Value}"));
        }

        missed.AddRange(ReplyShape.Faults(talk.Turns));
        missed.ShouldBeEmpty(string.Join('\n', said));
    }

    [Fact]
    public void There_are_transcripts_for_every_kind_of_talk() => Names.Count.ShouldBeGreaterThanOrEqualTo(30);

    private static Exercise ExerciseOf(Transcript transcript)
    {
        var words = transcript.Setting.GetValueOrDefault("settings", "").Split(',', StringSplitOptions.TrimEntries);
        var settings = new ExerciseSettings
        {
            NoTelling = words.Contains("no telling"),
            LessonMode = words.Contains("lesson"),
            PastDue = words.Contains("past due"),
        };
        return TestExercises.Named(transcript.Setting.GetValueOrDefault("pack", "school"), settings);
    }

    private static TurnOutcome Play(Talk talk, string said)
    {
        if (said is not ['[', .. var button, ']'])
        {
            return talk.Say(said);
        }

        var words = button.Split(' ', 2);
        return talk.Choose(
            Enum.Parse<Choice>(words[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            words.ElementAtOrDefault(1) ?? "");
    }
}
