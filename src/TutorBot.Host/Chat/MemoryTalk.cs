using TutorBot.Dialog;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;

namespace TutorBot.Host.Chat;

/// <summary>A talk that nobody keeps.</summary>
internal sealed class MemoryTalk(Exercise exercise, TimeProvider time) : ITalk
{
    private SessionState _state = NewState(exercise);
    private int _sent;

    /// <summary>The question now asked; null before the first and after the last, at the revision.</summary>
    public QuestionId? Current => _state.Phase == SessionPhase.Revising ? null : _state.Current;

    public bool Ended => _state.Ending is not null;

    public Task<IReadOnlyList<Reply>> SendAsync(InboundContent content, CancellationToken stop)
    {
        var key = new InboundKey($"w:{_sent++}");
        var outcome = Tutor.Turn(
            _state, new Inbound(key, _state.Id, time.GetUtcNow(), "terminal:demo", content), exercise);
        _state = outcome.State;
        return Task.FromResult<IReadOnlyList<Reply>>(outcome.Replies);
    }

    private static SessionState NewState(Exercise exercise)
    {
        var id = new SessionId(new LearnerId("demo"), exercise.Pack.Id, SessionId.NoClass);
        return SessionState.New(id, seed: 1917);
    }
}
