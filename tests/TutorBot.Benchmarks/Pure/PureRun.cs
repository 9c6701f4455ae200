using System.Diagnostics;
using TutorBot.Benchmarks.Turns;
using TutorBot.Dialog;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Benchmarks.Pure;

/// <summary>The work of one answer and of one turn, without store or network.</summary>
internal static class PureRun
{
    private const int Warming = 2_000;
    private const int Measured = 2_000;

    public static void Run()
    {
        Console.WriteLine(LoadVectors());
        var written = ExerciseOnDisk.Read(PackUse.Whole).Examples
            .ToLookup(example => example.Question, example => example.Text);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var exercise = new ExerciseOnDisk().Exercise;
        ((Grader)exercise.Grader).Warm(CancellationToken.None);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(FormattableString.Invariant($"a pack made ready for grading: {kept / 1e6:F1} MB"));
        foreach (var words in new[] { 40, 500 })
        {
            Console.WriteLine($"an answer of {words} words graded: {Figures.Tail(Grade(exercise, written, words))}");
        }

        Console.WriteLine($"a turn of the dialogue: {Figures.Tail(Talk(exercise))}");
    }

    private static string LoadVectors()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var began = Stopwatch.GetTimestamp();
        WordVectors.Default.Rank("word");
        var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        return FormattableString.Invariant($"the word vectors: loaded in {took:F0} ms, {kept / 1e6:F1} MB");
    }

    private static List<double> Grade(Exercise exercise, ILookup<QuestionId, string> written, int words)
    {
        var chance = new Random(words);
        var times = new List<double>(Measured);
        for (var run = 0; run < Warming + Measured; run++)
        {
            var question = exercise.Pack.Questions[run % exercise.Pack.Questions.Length];
            var answer = Answer([.. written[question.Id]], chance, words);
            var began = Stopwatch.GetTimestamp();
            exercise.Grader.Grade(question.Id, answer, AnswerContext.None);
            Note(times, run, began);
        }

        return times;
    }

    /// <summary>Sessions of twelve messages, one after another; the state is only handed on.</summary>
    private static List<double> Talk(Exercise exercise)
    {
        var chance = new Random(12);
        var times = new List<double>(Measured);
        var session = new SessionId(new LearnerId("learner"), exercise.Pack.Id, SessionId.NoClass);
        var state = SessionState.New(session, 0);
        for (var run = 0; run < Warming + Measured; run++)
        {
            var first = run % 12 == 0;
            state = first ? SessionState.New(session, (ulong)run) : state;
            InboundContent content = first
                ? new InboundContent.Chose(Choice.Start)
                : new InboundContent.Said(Lines.Draw(chance));
            var inbound = new Inbound(
                new InboundKey($"w:{run}"), session, DateTimeOffset.UnixEpoch.AddMinutes(run), "web:learner", content);
            var began = Stopwatch.GetTimestamp();
            state = Tutor.Turn(state, inbound, exercise).State;
            Note(times, run, began);
        }

        return times;
    }

    private static void Note(List<double> times, int run, long began)
    {
        if (run >= Warming)
        {
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
    }

    /// <summary>What learners wrote on a question, answer after answer, cut to a length.</summary>
    private static string Answer(string[] written, Random chance, int words)
    {
        var said = new List<string>();
        while (said.Count < words)
        {
            said.AddRange(written[chance.Next(written.Length)].Split(' '));
            said[^1] += "\n";
        }

        return string.Join(' ', said.Take(words));
    }
}
