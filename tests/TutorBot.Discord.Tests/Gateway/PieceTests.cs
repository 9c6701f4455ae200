using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TutorBot.Discord.Gateway;
using TutorBot.Testing.Time;

namespace TutorBot.Discord.Tests.Gateway;

/// <summary>Messages come from the line in pieces, cut wherever the line likes.</summary>
public sealed class PieceTests
{
    private static readonly byte[] Frame = Encoding.UTF8.GetBytes(
        """{"op":0,"t":"MESSAGE_CREATE","s":3,"d":{"id":"1","channel_id":"2","content":"Verfälscht – „so“ 🙂"}}""");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void A_message_is_the_same_wherever_it_is_cut() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(ArbMap.Default.ArbFor<ushort[]>(), cuts =>
        {
            var socket = new PiecewiseSocket([.. Cut(Frame, cuts), .. Cut(Frame, [])]);
            var connection = new WebSocketConnection(socket, new ManualClock());
            return Enumerable.Range(0, 2).All(_ =>
                Received(connection) is SocketMessage.Text text
                && text.Content.Span.SequenceEqual(Frame)
                && GatewayFrame.Read(text.Content) is { Sequence: 3 });
        }));

    [Fact]
    public async Task A_message_without_end_is_given_up_at_sixteen_megabytes()
    {
        var piece = new byte[8 * 1024];
        var endless = Enumerable.Repeat((piece, false), (WebSocketConnection.Longest / piece.Length) + 1);
        var connection = new WebSocketConnection(new PiecewiseSocket(endless), new ManualClock());
        await Should.ThrowAsync<IOException>(() => connection.ReceiveAsync(Stop));
    }

    private static SocketMessage Received(WebSocketConnection connection)
    {
        var message = connection.ReceiveAsync(Stop);
        message.IsCompletedSuccessfully.ShouldBeTrue();
#pragma warning disable xUnit1031, VSTHRD002, VSTHRD104 // It is completed.
        return message.GetAwaiter().GetResult();
#pragma warning restore xUnit1031, VSTHRD002, VSTHRD104
    }

    private static IEnumerable<(byte[] Piece, bool Ends)> Cut(byte[] whole, ushort[] cuts)
    {
        int[] places = [0, .. cuts.Select(cut => cut % whole.Length).Distinct().Where(cut => cut > 0).Order()];
        return places.Select((from, at) => at + 1 < places.Length
            ? (whole[from..places[at + 1]], false)
            : (whole[from..], true));
    }
}
