using System.Text.Json.Nodes;

namespace TutorBot.Testing.Discord.World;

/// <summary>A text channel, a thread or a direct message.</summary>
public sealed class FakeChannel
{
    public const int Text = 0;
    public const int DirectMessage = 1;
    public const int PrivateThread = 12;

    internal FakeChannel(string id, int type, string? name, FakeGuild? guild, FakeUser? person, FakeChannel? parent)
    {
        Id = id;
        Type = type;
        Name = name;
        Guild = guild;
        Person = person;
        Parent = parent;
    }

    public string Id { get; }

    public int Type { get; }

    public string? Name { get; }

    public FakeGuild? Guild { get; }

    /// <summary>The other one in a direct message.</summary>
    public FakeUser? Person { get; }

    public FakeChannel? Parent { get; }

    /// <summary>The code by which the bot is refused here, such as 50001 or 50013; null where it is not.</summary>
    public int? Refused { get; set; }

    internal HashSet<string> ThreadMembers { get; } = new(StringComparer.Ordinal);

    internal JsonObject Wire()
    {
        var wire = new JsonObject { ["id"] = Id, ["type"] = Type, ["last_message_id"] = null, ["flags"] = 0 };
        if (Person is { } person)
        {
            wire["recipients"] = new JsonArray(person.Wire());
            return wire;
        }

        wire["guild_id"] = Guild?.Id;
        wire["name"] = Name;
        wire["parent_id"] = Parent?.Id;
        wire["rate_limit_per_user"] = 0;
        if (Type == PrivateThread)
        {
            wire["owner_id"] = Guild?.Id;
            wire["message_count"] = 0;
            wire["member_count"] = ThreadMembers.Count;
            wire["thread_metadata"] = new JsonObject
            {
                ["archived"] = false,
                ["auto_archive_duration"] = 1440,
                ["archive_timestamp"] = "2026-01-01T00:00:00.000000+00:00",
                ["locked"] = false,
                ["invitable"] = false,
            };
        }
        else
        {
            wire["position"] = 0;
            wire["permission_overwrites"] = new JsonArray();
            wire["nsfw"] = false;
            wire["topic"] = null;
        }

        return wire;
    }
}
