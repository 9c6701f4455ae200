using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TutorBot.Teams.Activities;
using Property = FsCheck.Property;

namespace TutorBot.Teams.Tests.Activities;

public sealed class ActivityReaderProperties
{
    private const string Sample =
        """{"type":"message","id":"1","text":"h\u00e9 \ud83d\ude00","from":{"id":"29:1"},"entities":[{"type":"x"}]}""";

    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    [Fact]
    public void No_bytes_make_the_reader_throw() => Check.One(Runs, Of<byte[]>(bytes => Reads(bytes)));

    [Fact]
    public void No_change_to_an_activity_makes_the_reader_throw() =>
        Check.One(Runs, Of<(int At, byte Value, int Cut)>(change =>
        {
            var bytes = Encoding.UTF8.GetBytes(Sample);
            bytes[(int)((uint)change.At % bytes.Length)] = change.Value;
            return Reads(bytes) && Reads(bytes[..(int)((uint)change.Cut % bytes.Length)]);
        }));

    [Fact]
    public void Whatever_text_is_sent_arrives() => Check.One(Runs, Of<NonNull<string>>(text =>
    {
        var json = JsonSerializer.Serialize(new { type = "message", text = Whole(text.Get) });
        return ActivityReader.Read(Encoding.UTF8.GetBytes(json))!.Text == Whole(text.Get);
    }));

    [Fact]
    public void Every_text_read_can_be_written_again() => Check.One(Runs, Of<ushort[]>(units =>
    {
        var escapes = string.Concat(units.Select(unit => $"\\u{unit:x4}"));
        var text = ActivityReader.Read(Encoding.UTF8.GetBytes($$"""{"type":"message","text":"{{escapes}}"}"""))!.Text;
        return text.Length == units.Length && Whole(text) == text;
    }));

    private static Property Of<T>(Func<T, bool> holds) =>
        Prop.ForAll(ArbMap.Default.ArbFor<T>(), holds);

    private static bool Reads(byte[] bytes)
    {
        var activity = ActivityReader.Read(bytes);
        return activity is null
            || (activity.Type.Length > 0 && Whole(SpokenText.Of(activity)) == SpokenText.Of(activity));
    }

    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
