using System.Text;

namespace TutorBot.Host.CommandLine;

/// <summary>The program's three streams, UTF-8 without a byte order mark, and whether a person sits at them.</summary>
internal sealed class Terminal(Stream input, Stream output, Stream error, bool interactive)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Raw, for input that is read line by line as bytes.</summary>
    public Stream InputStream { get; } = input;

    /// <summary>Raw; flush <see cref="Output"/> before writing to it.</summary>
    public Stream OutputStream { get; } = output;

    public TextReader Input { get; } = new StreamReader(input, Utf8, detectEncodingFromByteOrderMarks: true);
    public TextWriter Output { get; } = new StreamWriter(output, Utf8) { AutoFlush = true };
    public TextWriter Error { get; } = new StreamWriter(error, Utf8) { AutoFlush = true };

    /// <summary>True when nothing is piped: colours and progress are welcome.</summary>
    public bool Interactive { get; } = interactive;

    public static Terminal OfThisProcess() => new(
        Console.OpenStandardInput(),
        Console.OpenStandardOutput(),
        Console.OpenStandardError(),
        !Console.IsInputRedirected && !Console.IsOutputRedirected && !Console.IsErrorRedirected);
}
