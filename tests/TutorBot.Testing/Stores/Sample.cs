using System.Collections.Immutable;
using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Testing.Stores;

/// <summary>Messages and turns for tests of what keeps and moves them.</summary>
public static class Sample
{
    public static readonly PackId Pack = new("october-1917");

    public static readonly DateTimeOffset At = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static SessionId Session(LearnerId learner) => new(learner, Pack, SessionId.NoClass);

    public static Inbound Said(SessionId session, string key, string text, string channel = Destination.Web) => new(
        new InboundKey("w:" + key), session, At, $"{channel}:{session.Learner}", new InboundContent.Said(text));

    public static Reply Reply(string words) => new([new ReplyBlock.Text(words)], [Choice.Hint]);

    /// <summary>An outcome that adds one to the state's turns and replies with what was said.</summary>
    public static TurnOutcome Outcome(SessionState state, string reply, Submission? submission = null) => new(
        state with { Turn = state.Turn + 1, LastAnswer = reply },
        [Reply(reply)],
        submission,
        Credits: [],
        Notes: [],
        new TurnReading(Contribution.Answer, Move.Question, new ElementId("small-group")),
        new SessionProgress("Question 1 of 3", "1 point made", ["a small group"], Ended: false));

    public static Submission Submission(string text) => new(
        new QuestionId("q1"),
        SubmissionKind.Answer,
        Turn: 1,
        text,
        new AnswerContext("Where is he weakest?"),
        Grade(text),
        Best: 2,
        Unaided: 1,
        Markable: true);

    public static TurnCommit Commit(OpenInbound message, StoredSession session, string reply) => new(
        message,
        session.Version,
        Outcome(session.State ?? SessionState.New(session.Id, seed: 7), reply, Submission(reply)),
        Outbound(message.Inbound, reply));

    private static ImmutableArray<OutboundMessage> Outbound(Inbound inbound, string reply) =>
        Destination.IsPushed(inbound.Destination)
            ? [new OutboundMessage(inbound.Destination, "n-" + inbound.Key.Value, Reply(reply))]
            : [];

    private static AnswerGrade Grade(string text) => new()
    {
        Question = new QuestionId("q1"),
        PackVersion = "1.0.0",
        Level = 2,
        Confidence = 0.8,
        Points =
        [
            new PointRead(
                new ElementId("small-group"),
                Standing.Full,
                [new EvidenceSpan(0, text.Length, text)],
                [new RuleHit("r1", "names the group", 0.9)],
                Placed: true,
                Linked: false,
                Confidence: 0.8),
        ],
        Misconceptions = [],
        Flags = [],
        Moves = [],
    };
}
