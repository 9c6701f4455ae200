using System.Buffers;
using System.Runtime.CompilerServices;

namespace TutorBot.Host.Marking;

/// <summary>Reads a stream line by line without ever holding more than one line.</summary>
internal static class PhysicalLines
{
    /// <summary>Bytes; a longer line is counted and skipped.</summary>
    public const int LongestLine = 16 * 1024 * 1024;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public static async IAsyncEnumerable<PhysicalLine> ReadAsync(
        Stream stream, [EnumeratorCancellation] CancellationToken stop)
    {
        var chunk = new byte[64 * 1024];
        var line = new ArrayBufferWriter<byte>();
        var number = 1L;
        var length = 0L;
        int count;
        while ((count = await stream.ReadAsync(chunk, stop)) > 0)
        {
            var rest = chunk.AsMemory(0, count);
            int end;
            while ((end = rest.Span.IndexOf((byte)'\n')) >= 0)
            {
                Keep(line, rest[..end], ref length);
                yield return Line(line, number++, length);
                line.ResetWrittenCount();
                length = 0;
                rest = rest[(end + 1)..];
            }

            Keep(line, rest, ref length);
        }

        if (length > 0)
        {
            yield return Line(line, number, length);
        }
    }

    private static void Keep(ArrayBufferWriter<byte> line, ReadOnlyMemory<byte> bytes, ref long length)
    {
        length += bytes.Length;
        if (length <= LongestLine)
        {
            line.Write(bytes.Span);
        }
    }

    private static PhysicalLine Line(ArrayBufferWriter<byte> line, long number, long length)
    {
        if (length > LongestLine)
        {
            return new PhysicalLine(number, ReadOnlyMemory<byte>.Empty, TooLong: true);
        }

        var bytes = line.WrittenMemory;
        if (number == 1 && bytes.Span.StartsWith(ByteOrderMark))
        {
            bytes = bytes[ByteOrderMark.Length..];
        }

        return new PhysicalLine(number, bytes.Span is [.., (byte)'\r'] ? bytes[..^1] : bytes, TooLong: false);
    }
}
