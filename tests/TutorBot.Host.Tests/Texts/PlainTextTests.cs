using System.Text;
using TutorBot.Host.Texts;

namespace TutorBot.Host.Tests.Texts;

public sealed class PlainTextTests
{
    public static TheoryData<byte[]> Readable => new((byte[][])
    [
        "Köln, “1917”\r\n"u8.ToArray(),
        [.. Encoding.UTF8.Preamble, .. "Köln, “1917”\r\n"u8],
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Köln, “1917”\r\n")],
        [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("Köln, “1917”\r\n")],
    ]);

    [Theory]
    [MemberData(nameof(Readable))]
    public void The_same_words_are_read_from_every_encoding_that_says_what_it_is(byte[] bytes) =>
        PlainText.Read(bytes).ShouldBe("Köln, “1917”\r\n");

    public static TheoryData<byte[]> Unreadable => new((byte[][])
    [
        [0x4B, 0xF6, 0x6C, 0x6E],
        [0x4B, 0x00, 0x6C, 0x00],
        [0xFF, 0xFE, 0x4B, 0x00, 0x6C],
        [0xFF, 0xFE, 0x00, 0xD8, 0x4B, 0x00],
        [0xFF, 0xFE, 0x00, 0x00, 0x4B, 0x00, 0x00, 0x00],
        [0x50, 0x4B, 0x03, 0x04, 0x00],
    ]);

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_is_no_such_text_is_not_guessed_at(byte[] bytes) => PlainText.Read(bytes).ShouldBeNull();
}
