using TutorBot.Dialog.Ports;

namespace TutorBot.EndToEnd.Kill;

/// <summary>
/// A learner at a browser: says one thing after another and sends each again, under the same id, until it is
/// acknowledged.
/// </summary>
internal sealed class TalkingLearner(Uri address, Random chance) : IDisposable
{
    private static readonly string[] Lines =
    [
        "he only quotes the owner so it is one story only",
        "idk",
        "in P2 he says they gained by it so they did it but gaining is not the same as doing",
        "what does sluice mean",
        "because nobody asked the strikers",
        "this is boring",
        "the letter is from 1889 and the flood was in 1893",
        "yes",
        "P4 is a nephew who was seven and that was long ago",
        "just tell me",
        "the owner wants money so he would say that",
        "an old gate can break when the river is high",
    ];

    private readonly List<SentMessage> _acknowledged = [];
    private FormBrowser _browser = new(address);
    private SentMessage? _underWay;
    private int _said;
    private int _sentAgain;

    /// <summary>In the order in which they were acknowledged, the opening first.</summary>
    public IReadOnlyList<SentMessage> Acknowledged => _acknowledged;

    /// <summary>How much was acknowledged, for whoever watches from another thread.</summary>
    public int Said => Volatile.Read(ref _said);

    /// <summary>How many messages had to be sent more than once.</summary>
    public int SentAgain => _sentAgain + _browser.SentAgain;

    /// <summary>What came of the last try to send something.</summary>
    public string Trouble => _browser.Trouble;

    public Account Account => new(Destination.Web, _browser.Cookie("tutorbot"));

    public async Task BeginAsync(CancellationToken stop)
    {
        var opening = new SentMessage(NewId(), "");
        await _browser.BeginAsync(opening.Id, stop);
        _acknowledged.Add(opening);
    }

    /// <summary>Says things until stopped; what was under way then may or may not be kept.</summary>
    public async Task TalkAsync(Uri at, CancellationToken stop)
    {
        MoveTo(at);
        try
        {
            while (true)
            {
                _underWay = new SentMessage(NewId(), Lines[chance.Next(Lines.Length)]);
                await SendAsync(stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Enough was said.
        }
    }

    /// <summary>Has what was under way acknowledged too.</summary>
    public Task SettleAsync(CancellationToken stop) => SendAsync(stop);

    /// <summary>Says the same in the same order at another address, with the same cookie.</summary>
    public async Task RepeatAsync(Uri other, CancellationToken stop)
    {
        MoveTo(other);
        foreach (var message in _acknowledged.Skip(1))
        {
            await _browser.SendAsync(message, stop);
        }
    }

    public void Dispose() => _browser.Dispose();

    private void MoveTo(Uri other)
    {
        var before = _browser;
        _sentAgain += before.SentAgain;
        _browser = before.At(other);
        before.Dispose();
    }

    private async Task SendAsync(CancellationToken stop)
    {
        if (_underWay is { } message)
        {
            await _browser.SendAsync(message, stop);
            _acknowledged.Add(message);
            Interlocked.Increment(ref _said);
            _underWay = null;
        }
    }

    private string NewId()
    {
        Span<byte> id = stackalloc byte[12];
        chance.NextBytes(id);
        return Convert.ToHexStringLower(id);
    }
}
