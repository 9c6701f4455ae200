using System.Text.Json.Nodes;

namespace TutorBot.Testing.Discord.World;

/// <summary>A person, or the bot.</summary>
public sealed class FakeUser
{
    internal FakeUser(string id, string name, bool bot)
    {
        Id = id;
        Name = name;
        Bot = bot;
    }

    public string Id { get; }

    public string Name { get; }

    public bool Bot { get; }

    /// <summary>The code that refuses direct messages, such as 50007 or 50278; null where they are open.</summary>
    public int? DirectMessagesRefused { get; set; }

    /// <summary>The language the person set.</summary>
    public string Locale { get; set; } = "en-GB";

    internal JsonObject Wire() => new()
    {
        ["id"] = Id,
        ["username"] = Name,
        ["discriminator"] = "0",
        ["global_name"] = Bot ? null : Name,
        ["avatar"] = null,
        ["bot"] = Bot,
        ["public_flags"] = 0,
    };

    internal JsonObject Member(bool withUser)
    {
        var member = new JsonObject
        {
            ["nick"] = null,
            ["roles"] = new JsonArray(),
            ["joined_at"] = "2026-01-01T00:00:00.000000+00:00",
            ["deaf"] = false,
            ["mute"] = false,
            ["flags"] = 0,
            ["permissions"] = FakeGuild.Everything,
        };
        if (withUser)
        {
            member["user"] = Wire();
        }

        return member;
    }
}
