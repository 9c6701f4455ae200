using TutorBot.Discord.Gateway;

namespace TutorBot.Host.Discord.Gateway;

/// <summary>
/// The look-ups that are being answered. Nothing is kept of them, so the position that is kept stays before the first:
/// after a crash Discord tells of it again, and of what came after it, where all that was kept is known as such.
/// </summary>
internal sealed class Unanswered
{
    private readonly Lock _gate = new();
    private readonly List<(GatewayPosition Before, Task Work)> _open = [];

    /// <param name="position">That came with the look-up; it may or may not be its own.</param>
    public void Add(GatewayPosition position, Task work)
    {
        lock (_gate)
        {
            _open.Add((position with { Sequence = position.Sequence - 1 }, work));
        }
    }

    /// <summary>The position, or the one before the first look-up of the same session that has no answer yet.</summary>
    public GatewayPosition Before(GatewayPosition position)
    {
        lock (_gate)
        {
            _open.RemoveAll(open => open.Work.IsCompletedSuccessfully);
            return _open.Select(open => open.Before)
                .Where(before => before.SessionId == position.SessionId)
                .Append(position)
                .MinBy(before => before.Sequence)!;
        }
    }
}
