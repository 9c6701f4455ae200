using System.Collections.Immutable;
using System.Text.Json;
using TutorBot.Dialog;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Testing.Exercises;

/// <summary>Plays turns one after another. The state goes through JSON between them, as through a store.</summary>
public sealed class Talk(Exercise exercise, ulong seed = 7)
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly List<TurnOutcome> _turns = [];

    public SessionState State { get; private set; } = SessionState.New(SessionOf(exercise), seed);

    public IReadOnlyList<TurnOutcome> Turns => _turns;

    public TurnOutcome Last => _turns[^1];

    /// <summary>All that the tutor said, a reply each.</summary>
    public ImmutableArray<string> Replies =>
        [.. _turns.SelectMany(turn => turn.Replies).Select(reply => reply.PlainText)];

    public TurnOutcome Say(string text) => Take(new InboundContent.Said(text));

    public TurnOutcome Choose(Choice choice, string argument = "") => Take(new InboundContent.Chose(choice, argument));

    public TurnOutcome Take(InboundContent content)
    {
        var number = _turns.Count + 1;
        var inbound = new Inbound(
            new InboundKey($"w:{number}"), State.Id, Noon.AddMinutes(number), "web:learner", content);
        var outcome = Tutor.Turn(State, inbound, exercise);
        _turns.Add(outcome);
        State = Copy(outcome.State);
        return outcome;
    }

    private static SessionState Copy(SessionState state) => JsonSerializer.Deserialize(
        JsonSerializer.Serialize(state, SessionStateJson.Default.SessionState), SessionStateJson.Default.SessionState)!;

    private static SessionId SessionOf(Exercise exercise) =>
        new(new LearnerId("learner"), exercise.Pack.Id, SessionId.NoClass);
}
