using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TutorBot.Discord.Gateway;

namespace TutorBot.Discord.Tests.Gateway;

/// <summary>Whatever a frame holds, it is read or dropped, and never a fault.</summary>
public sealed class FrameTests
{
    private static readonly string[] Frames =
    [
        """{"op":0,"t":"MESSAGE_CREATE","s":3,"d":{"id":"1","channel_id":"2","content":"x","author":{"id":"4"}}}""",
        """{"op":0,"t":"READY","s":1,"d":{"user":{"id":"1"},"session_id":"s","guilds":[{"id":"5"}]}}""",
        """
        {"op":0,"t":"INTERACTION_CREATE","s":2,"d":{"id":"1","application_id":"2","type":2,"token":"t",
        "user":{"id":"3"},"data":{"name":"a","options":[{"name":"b","type":3,"value":"c"}]}}}
        """,
        """
        {"op":0,"t":"INTERACTION_CREATE","s":2,"d":{"id":"1","application_id":"2","type":5,"token":"t",
        "user":{"id":"3"},"data":{"custom_id":"m","components":[{"type":18,"component":{"type":4,
        "custom_id":"f","value":"w"}}]}}}
        """,
        """{"op":10,"d":{"heartbeat_interval":41250}}""",
    ];

    [Fact]
    public void A_frame_that_is_cut_off_anywhere_is_dropped()
    {
        foreach (var frame in Frames.Select(Encoding.UTF8.GetBytes))
        {
            for (var length = 0; length < frame.Length; length++)
            {
                GatewayFrame.Read(frame.AsMemory(0, length)).ShouldBeNull();
            }
        }
    }

    [Fact]
    public void Changed_bytes_never_fault() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2_000),
        Prop.ForAll(
            ArbMap.Default.ArbFor<(byte Frame, ushort At, byte Value)[]>(),
            changes =>
            {
                var frame = Encoding.UTF8.GetBytes(Frames[changes.Length % Frames.Length]);
                foreach (var change in changes)
                {
                    frame[change.At % frame.Length] = change.Value;
                }

                Read(frame);
            }));

    [Fact]
    public void A_part_of_another_kind_never_faults()
    {
        string[] parts = ["null", "1", "-1", "1.5", "true", "\"x\"", "[]", "{}", "[[1]]", "\"\\ud800\"", "1e999"];
        foreach (var frame in Frames)
        {
            foreach (var (start, end) in Values(frame))
            {
                foreach (var part in parts)
                {
                    Read(Encoding.UTF8.GetBytes(frame[..start] + part + frame[end..]));
                }
            }
        }
    }

    [Fact]
    public void What_nests_too_deep_or_is_huge_is_dropped_or_read()
    {
        Read(Encoding.UTF8.GetBytes(new string('[', 100_000)));
        var deep = new string('[', 100) + new string(']', 100);
        Read(Encoding.UTF8.GetBytes("""{"op":0,"t":"X","s":1,"d":""" + deep + "}")).ShouldBeNull();
        Read(Encoding.UTF8.GetBytes(Frames[0].Replace("\"x\"", $"\"{new string('y', 1_000_000)}\"")))
            .ShouldBeOfType<GatewayEvent.MessageCreated>().Message.Content.Length.ShouldBe(1_000_000);
    }

    [Fact]
    public void Unknown_events_and_fields_are_let_pass()
    {
        Read("""{"op":0,"t":"SOMETHING_NEW","s":9,"d":{"a":1}}"""u8.ToArray())
            .ShouldBe(new GatewayEvent.Other("SOMETHING_NEW"));
        const string Message = """
            {"op":0,"t":"MESSAGE_CREATE","d":{"id":5,"channel_id":6,"new":[{}],"mentions":null}}
            """;
        Read(Encoding.UTF8.GetBytes(Message))
            .ShouldBeOfType<GatewayEvent.MessageCreated>().Message.Mentions.ShouldBeEmpty();
    }

    private static GatewayEvent? Read(byte[] frame) =>
        GatewayFrame.Read(frame) is { } read ? EventReader.Read(read.Name, read.Data) : null;

    /// <summary>Where the values stand in a text of JSON.</summary>
    private static List<(int Start, int End)> Values(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes);
        var open = new Stack<int>();
        var values = new List<(int, int)>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push((int)reader.TokenStartIndex);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    values.Add((open.Pop(), (int)reader.BytesConsumed));
                    break;
                case not JsonTokenType.PropertyName:
                    values.Add(((int)reader.TokenStartIndex, (int)reader.BytesConsumed));
                    break;
            }
        }

        return values;
    }
}
