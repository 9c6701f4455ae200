namespace TutorBot.Host.Teams.Setup;

/// <summary>The settings of Teams; nothing is let in while none is given.</summary>
internal sealed record TeamsOptions
{
    public const string Local = "local";

    /// <summary>The bot's application id, a GUID.</summary>
    public string AppId { get; init; } = "";

    /// <summary>The tenant in which the application is registered, and the one from which it is used.</summary>
    public string TenantId { get; init; } = "";

    public string ClientSecret { get; init; } = "";

    /// <summary>A file with the secret, instead of the secret itself.</summary>
    public string ClientSecretFile { get; init; } = "";

    /// <summary>Empty, or <c>local</c>: no token is asked for, for a playground on this machine.</summary>
    public string Mode { get; init; } = "";

    /// <summary><c>public</c>, <c>us-government</c> or <c>china</c>.</summary>
    public string Cloud { get; init; } = "public";

    /// <summary>Further hosts that may be sent to, or origins on this machine.</summary>
    public string[] Services { get; init; } = [];

    /// <summary>
    /// Further hosts whose files may be fetched, each with its subdomains, such as <c>sharepoint.com</c>; or origins on
    /// this machine.
    /// </summary>
    public string[] FileHosts { get; init; } = [];

    /// <summary>In place of the cloud's; for an authority of one's own on this machine.</summary>
    public string Issuer { get; init; } = "";

    public string MetadataUrl { get; init; } = "";

    public string LoginUrl { get; init; } = "";

    public bool IsLocal => Mode == Local;

    public bool IsOn => IsLocal || AppId.Length > 0;

    /// <summary>Never the secret.</summary>
    public override string ToString() => nameof(TeamsOptions);
}
