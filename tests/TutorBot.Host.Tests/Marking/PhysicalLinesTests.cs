using System.Text;
using TutorBot.Host.Marking;

namespace TutorBot.Host.Tests.Marking;

public sealed class PhysicalLinesTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "1:a" })]
    [InlineData("a\n", new[] { "1:a" })]
    [InlineData("a\r\nb\n\nc", new[] { "1:a", "2:b", "3:", "4:c" })]
    [InlineData("\n", new[] { "1:" })]
    [InlineData("\uFEFFa\n\uFEFFb", new[] { "1:a", "2:\uFEFFb" })]
    public async Task Lines_are_those_of_the_file(string text, string[] expected) =>
        (await ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)))).ShouldBe(expected);

    [Fact]
    public async Task A_line_longer_than_a_chunk_is_read_whole()
    {
        var line = new string('x', 300_000);
        (await ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(line + "\ny")))).ShouldBe(["1:" + line, "2:y"]);
    }

    [Fact]
    public async Task A_line_beyond_the_limit_is_counted_and_skipped()
    {
        var bytes = new byte[PhysicalLines.LongestLine + 3];
        Array.Fill(bytes, (byte)'x');
        bytes[^2] = (byte)'\n';
        var lines = new List<(long, bool)>();
        var stop = TestContext.Current.CancellationToken;
        await foreach (var line in PhysicalLines.ReadAsync(new MemoryStream(bytes), stop))
        {
            lines.Add((line.Number, line.TooLong));
        }

        lines.ShouldBe([(1, true), (2, false)]);
    }

    private static async Task<List<string>> ReadAsync(Stream stream)
    {
        var lines = new List<string>();
        await foreach (var line in PhysicalLines.ReadAsync(stream, TestContext.Current.CancellationToken))
        {
            lines.Add($"{line.Number}:{Encoding.UTF8.GetString(line.Bytes.Span)}");
        }

        return lines;
    }
}
