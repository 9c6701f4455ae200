namespace TutorBot.Host.Marking;

/// <summary>A line of a file, without its ending.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Bytes">Valid until the next line is read; empty when the line was too long to be kept.</param>
internal readonly record struct PhysicalLine(long Number, ReadOnlyMemory<byte> Bytes, bool TooLong);
