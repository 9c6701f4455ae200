using System.Net;
using System.Net.Http.Headers;
using System.Text;
using TutorBot.Testing.Teams;

namespace TutorBot.EndToEnd.Teams;

/// <summary>
/// A learner in a personal chat. Teams delivers each message again, under the same id, until it is acknowledged.
/// </summary>
internal sealed class TeamsLearner(FakeTeams teams, int number, Random chance)
{
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(200);

    private static readonly string[] Lines =
    [
        "he only quotes the owner so it is one story only",
        "idk",
        "in P2 he says they gained by it so they did it but gaining is not the same as doing",
        "what does sluice mean",
        "because nobody asked the strikers",
        "the letter is from 1889 and the flood was in 1893",
        "just tell me",
        "an old gate can break when the river is high",
    ];

    private readonly List<string> _acknowledged = [];
    private int _deliveredAgain;

    public int Number => number;

    /// <summary>The ids of the messages that were acknowledged, in order.</summary>
    public IReadOnlyList<string> Acknowledged => _acknowledged;

    /// <summary>How often a message was delivered again.</summary>
    public int DeliveredAgain => Volatile.Read(ref _deliveredAgain);

    public async Task TalkAsync(HttpClient http, int messages, Action acknowledged, CancellationToken stop)
    {
        for (var at = 0; at < messages; at++)
        {
            var id = $"{number}-{at}";
            var text = at == 0 ? "hello" : Lines[chance.Next(Lines.Length)];
            var activity = TeamsActivity.Said(teams, number, id, text).ToJsonString();
            while (!await TryDeliverAsync(http, activity, stop))
            {
                Interlocked.Increment(ref _deliveredAgain);
                await Task.Delay(Again, TimeProvider.System, stop);
            }

            _acknowledged.Add(id);
            acknowledged();
        }
    }

    private async Task<bool> TryDeliverAsync(HttpClient http, string activity, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages");
        request.Content = new StringContent(activity, Encoding.UTF8, "application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", teams.Token());
        try
        {
            using var answer = await http.SendAsync(request, stop);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return false;
        }
    }
}
