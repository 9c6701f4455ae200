using System.Collections.Immutable;
using TutorBot.Dialog.Consulting;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading.Consulting;
using TutorBot.Grading.Packs;
using TutorBot.Testing.Exercises;

namespace TutorBot.Dialog.Tests.Turns;

/// <summary>A turn is the same without a second reader, and with one that says nothing.</summary>
public sealed class ConsultedTurnsTests
{
    private const string InDoubt = "perhaps the head of the school wants it so";

    private static readonly Pack Pack = SchoolPack.Pack;

    private static readonly Exercise Exercise =
        new(new DoubtingGrader(new ScriptedGrader(Pack)), Locale.English, ExerciseSettings.Default);

    private static readonly SessionId Session = new(new LearnerId("learner"), Pack.Id, SessionId.NoClass);

    private readonly Reader _reader = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_asked_about_the_current_question_where_a_point_is_in_doubt()
    {
        var (turns, state) = await StartAsync();

        await turns.TakeAsync(state, Said(InDoubt), Stop);

        var asked = _reader.Asked.ShouldHaveSingleItem();
        asked.Question.ShouldBe(Pack.Questions[0].Id);
        asked.Text.ShouldBe(InDoubt);
        asked.Doubtful.ShouldBe([Pack.Questions[0].Elements[0].Id]);
    }

    [Fact]
    public async Task One_that_says_nothing_changes_nothing()
    {
        var (turns, state) = await StartAsync();

        var consulted = await turns.TakeAsync(state, Said(InDoubt), Stop);

        Words(consulted).ShouldBe(Words(turns.Take(state, Said(InDoubt))));
    }

    [Fact]
    public async Task What_it_finds_in_the_learners_words_counts()
    {
        var (turns, state) = await StartAsync();
        _reader.Opinion = asked => new SecondOpinion([.. asked.Doubtful], []);

        var consulted = await turns.TakeAsync(state, Said(InDoubt), Stop);

        turns.Take(state, Said(InDoubt)).Credits.ShouldBeEmpty();
        consulted.Credits.ShouldContain(credit => credit.Element == Pack.Questions[0].Elements[0].Id);
    }

    [Fact]
    public async Task What_is_no_answer_is_not_asked_about()
    {
        var (turns, state) = await StartAsync();

        await turns.TakeAsync(state, Said("idk"), Stop);

        _reader.Asked.ShouldBeEmpty();
    }

    private async Task<(ConsultedTurns Turns, SessionState State)> StartAsync()
    {
        var turns = new ConsultedTurns(new One(), _reader);
        var start = new Inbound(
            new InboundKey("w:0"), Session, DateTimeOffset.UnixEpoch, "web:learner",
            new InboundContent.Chose(Choice.Start));
        return (turns, (await turns.TakeAsync(SessionState.New(Session, 0), start, Stop)).State);
    }

    private static Inbound Said(string text) => new(
        new InboundKey("w:1"), Session, DateTimeOffset.UnixEpoch.AddMinutes(1), "web:learner",
        new InboundContent.Said(text));

    private static string Words(TurnOutcome outcome) =>
        string.Join("\n", outcome.Replies.Select(reply => reply.PlainText));

    private sealed class One : IExercises
    {
        public ImmutableArray<PackId> Packs => [Pack.Id];

        public Exercise? Find(SessionId session) => Exercise;
    }

    private sealed class Reader : ISecondReader
    {
        public List<UncertainAnswer> Asked { get; } = [];

        public Func<UncertainAnswer, SecondOpinion?> Opinion { get; set; } = _ => null;

        public Task<SecondOpinion?> AskAsync(Pack pack, UncertainAnswer answer, CancellationToken stop)
        {
            Asked.Add(answer);
            return Task.FromResult(Opinion(answer));
        }
    }
}
