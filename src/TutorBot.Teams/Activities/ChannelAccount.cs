namespace TutorBot.Teams.Activities;

/// <summary>A person or a bot as one bot sees them.</summary>
/// <param name="Id"><c>29:…</c> for a person, different for every bot; <c>28:…</c> for a bot.</param>
/// <param name="ObjectId">The person's id in the tenant's directory, the same for every bot; may be empty.</param>
public sealed record ChannelAccount(string Id, string Name, string ObjectId)
{
    public static ChannelAccount Nobody { get; } = new("", "", "");
}
