namespace TutorBot.Host.Consulting;

/// <summary>Counts what is asked in an hour. For any number of threads.</summary>
internal sealed class HourlyBudget(int most, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private long _began = clock.GetTimestamp();
    private int _spent;

    /// <summary>Whether one more may be asked; it counts then.</summary>
    public bool TrySpend()
    {
        lock (_lock)
        {
            if (clock.GetElapsedTime(_began) >= TimeSpan.FromHours(1))
            {
                (_began, _spent) = (clock.GetTimestamp(), 0);
            }

            if (_spent >= most)
            {
                return false;
            }

            _spent++;
            return true;
        }
    }
}
