namespace TutorBot.Testing.Discord.Rest;

/// <summary>One endpoint.</summary>
/// <param name="Template">Parts in braces match anything.</param>
/// <param name="Interaction">With an interaction's token: needs no bot's, and is not in the global limit.</param>
internal sealed record FakeRoute(
    string Method, string Template, Func<FakeCall, FakeAnswer> Answer, bool Interaction = false)
{
    private readonly string[] _parts = Template.Split('/');

    public string Name => $"{Method} {Template}";

    public bool Matches(string method, IReadOnlyList<string> parts) =>
        method == Method
        && parts.Count == _parts.Length
        && _parts.Zip(parts).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);

    /// <summary>What limits are counted for beside the route itself.</summary>
    public static string Major(IReadOnlyList<string> parts) => parts switch
    {
        ["webhooks", var id, var token, ..] => $"{id}/{token}",
        ["channels" or "guilds", var id, ..] => id,
        ["interactions", var id, ..] => id,
        _ => "",
    };
}
