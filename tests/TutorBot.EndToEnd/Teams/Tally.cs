namespace TutorBot.EndToEnd.Teams;

/// <summary>What arrived, held against what was to arrive.</summary>
/// <param name="Lost">Replies that never arrived.</param>
/// <param name="Repeats">Where in the order of all calls a reply arrived once more, and where it had arrived before.
/// </param>
/// <param name="Strange">Messages that nobody was to send, or out of order.</param>
internal sealed record Tally(int Lost, IReadOnlyList<(int Before, int At)> Repeats, int Strange)
{
    /// <param name="expected">The replies of one learner in order.</param>
    /// <param name="arrived">What arrived in the chat, with its place in the order of all calls.</param>
    public static Tally Of(IReadOnlyList<string> expected, IReadOnlyList<(int At, string Words)> arrived)
    {
        var repeats = new List<(int, int)>();
        var (next, strange) = (0, 0);
        for (var at = 0; at < arrived.Count; at++)
        {
            if (next < expected.Count && arrived[at].Words == expected[next])
            {
                next++;
            }
            else if (next > 0 && arrived[at].Words == expected[next - 1])
            {
                repeats.Add((arrived[at - 1].At, arrived[at].At));
            }
            else
            {
                strange++;
            }
        }

        return new Tally(expected.Count - next, repeats, strange);
    }
}
