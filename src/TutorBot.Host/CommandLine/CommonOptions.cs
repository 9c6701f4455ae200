using System.CommandLine;

namespace TutorBot.Host.CommandLine;

/// <summary>The options that every verb takes.</summary>
internal sealed class CommonOptions
{
    public CommonOptions(Surroundings around)
    {
        Data = Recursive("--data", "DIR", around.Texts.Get("option.data"));
        Packs = Recursive("--packs", "DIR", around.Texts.Get("option.packs"));
        Urls = new Option<string?>("--urls") { Description = around.Texts.Get("option.urls"), HelpName = "URL" };
    }

    public Option<string?> Data { get; }
    public Option<string?> Packs { get; }

    /// <summary>Taken by <c>serve</c>, also where the verb is left out.</summary>
    public Option<string?> Urls { get; }

    private static Option<string?> Recursive(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value, Recursive = true };
}
