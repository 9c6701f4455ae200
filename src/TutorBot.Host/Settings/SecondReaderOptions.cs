namespace TutorBot.Host.Settings;

/// <summary>The second reader; off while there is no endpoint.</summary>
internal sealed record SecondReaderOptions
{
    /// <summary>An endpoint that speaks OpenAI's chat completions, such as <c>http://127.0.0.1:11434/v1</c>.</summary>
    public string Endpoint { get; init; } = "";

    /// <summary>The model's name there.</summary>
    public string Model { get; init; } = "";

    /// <summary>A file with the key and nothing else; empty where none is wanted.</summary>
    public string ApiKeyFile { get; init; } = "";

    public bool IsOn => Endpoint.Length > 0;
}
