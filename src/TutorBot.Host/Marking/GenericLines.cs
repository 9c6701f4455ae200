using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using TutorBot.Grading.Grading.Reference.Items;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Marking;

/// <summary>
/// Reads graded answers, packed or not; a line that cannot be read is told with its place and left out.
/// </summary>
internal sealed class GenericLines(Surroundings around)
{
    private static readonly byte[] Packed = [0x1F, 0x8B];

    /// <summary>Lines that were left out.</summary>
    public int Bad { get; private set; }

    /// <summary>Null when the file cannot be read and that was told.</summary>
    public async Task<ImmutableArray<GradedItem>?> ReadAsync(string file, CancellationToken stop)
    {
        await using var stream = ByteSource.OpenRead(file, around);
        if (stream is null)
        {
            return null;
        }

        try
        {
            return await ReadAsync(file, stream, stop);
        }
        catch (InvalidDataException damaged)
        {
            around.Complain("file.unreadable", ("file", file), ("why", damaged.Message));
            return null;
        }
    }

    private async Task<ImmutableArray<GradedItem>> ReadAsync(string file, Stream stream, CancellationToken stop)
    {
        await using var plain = await UnpackAsync(stream, stop);
        var items = ImmutableArray.CreateBuilder<GradedItem>();
        await foreach (var line in PhysicalLines.ReadAsync(plain, stop))
        {
            if (line.TooLong || !TryRead(line.Bytes, out var item))
            {
                Bad++;
                around.Complain("evaluate.bad-line", ("file", file), ("line", line.Number));
            }
            else if (item is not null)
            {
                items.Add(item);
            }
        }

        return items.ToImmutable();
    }

    private static async Task<Stream> UnpackAsync(Stream stream, CancellationToken stop)
    {
        var whole = new MemoryStream();
        await stream.CopyToAsync(whole, stop);
        whole.Position = 0;
        return whole.GetBuffer().AsSpan(0, (int)Math.Min(whole.Length, Packed.Length)).SequenceEqual(Packed)
            ? new GZipStream(whole, CompressionMode.Decompress)
            : whole;
    }

    /// <summary>An empty line is none; it is read, and no answer.</summary>
    private static bool TryRead(ReadOnlyMemory<byte> bytes, out GradedItem? item)
    {
        item = null;
        if (bytes.Span.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0)
        {
            return true;
        }

        try
        {
            item = GradedItems.Parse(bytes);
            return true;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
