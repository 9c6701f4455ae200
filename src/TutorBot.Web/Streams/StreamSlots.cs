using TutorBot.Dialog.Sessions;

namespace TutorBot.Web.Streams;

/// <summary>The open streams: so many for a learner, so many in all. Whoever gets none polls.</summary>
internal sealed class StreamSlots(WebOptions options)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<LearnerId, int> _open = [];
    private int _all;

    /// <summary>Null when there is no room. Dispose of the slot to leave.</summary>
    public IDisposable? TryEnter(LearnerId learner)
    {
        lock (_gate)
        {
            var open = _open.GetValueOrDefault(learner);
            if (_all >= options.Streams || open >= options.StreamsPerLearner)
            {
                return null;
            }

            _open[learner] = open + 1;
            _all++;
            return new Slot(this, learner);
        }
    }

    private void Leave(LearnerId learner)
    {
        lock (_gate)
        {
            _all--;
            if (--_open[learner] == 0)
            {
                _open.Remove(learner);
            }
        }
    }

    private sealed class Slot(StreamSlots slots, LearnerId learner) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
            {
                slots.Leave(learner);
            }
        }
    }
}
