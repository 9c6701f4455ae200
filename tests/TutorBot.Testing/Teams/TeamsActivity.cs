using System.Text.Json.Nodes;

namespace TutorBot.Testing.Teams;

/// <summary>Activities as Teams writes them.</summary>
public static class TeamsActivity
{
    /// <summary>Typed words in somebody's personal chat.</summary>
    public static JsonObject Said(FakeTeams teams, int person, string id, string text)
    {
        var activity = Of(teams, "message", person, id, TeamsNames.PersonalChat(person), "personal");
        activity["text"] = text;
        activity["textFormat"] = "plain";
        return activity;
    }

    /// <summary>A mention of the bot where others read along.</summary>
    public static JsonObject Mentioned(FakeTeams teams, int person, string id, string text, bool inChannel = true)
    {
        var activity = Of(
            teams, "message", person, id, inChannel ? TeamsNames.Channel : TeamsNames.Group,
            inChannel ? "channel" : "groupChat");
        activity["text"] = "<at>Tutor</at> " + text;
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>Tutor</at>",
            ["mentioned"] = new JsonObject { ["id"] = TeamsNames.Bot, ["name"] = "Tutor" },
        });
        return activity;
    }

    /// <summary>The bot was added to somebody's personal chat.</summary>
    public static JsonObject Installed(FakeTeams teams, int person, string id, string action = "add")
    {
        var activity = Of(teams, "installationUpdate", person, id, TeamsNames.PersonalChat(person), "personal");
        activity["action"] = action;
        return activity;
    }

    /// <summary>The same news in its other form; both come, in either order.</summary>
    public static JsonObject Joined(FakeTeams teams, int person, string id)
    {
        var activity = Of(teams, "conversationUpdate", person, id, TeamsNames.PersonalChat(person), "personal");
        activity["membersAdded"] = new JsonArray(
            new JsonObject { ["id"] = TeamsNames.Person(person) }, new JsonObject { ["id"] = TeamsNames.Bot });
        return activity;
    }

    /// <summary>What the submit button of a card sends.</summary>
    public static JsonObject Submitted(FakeTeams teams, int person, string id, JsonNode value)
    {
        var activity = Of(teams, "message", person, id, TeamsNames.PersonalChat(person), "personal");
        activity["value"] = value.DeepClone();
        activity["replyToId"] = "m-1";
        return activity;
    }

    public static JsonObject Invoked(FakeTeams teams, int person, string id, string name, JsonNode value)
    {
        var activity = Of(teams, "invoke", person, id, TeamsNames.PersonalChat(person), "personal");
        activity["name"] = name;
        activity["value"] = value.DeepClone();
        activity["replyToId"] = "m-1";
        return activity;
    }

    public static JsonObject Of(
        FakeTeams teams, string type, int person, string id, string conversation, string kind) => new()
    {
        ["type"] = type,
        ["id"] = id,
        ["timestamp"] = "2026-03-02T09:00:00.000Z",
        ["channelId"] = "msteams",
        ["serviceUrl"] = teams.ServiceUrl,
        ["from"] = new JsonObject
        {
            ["id"] = TeamsNames.Person(person),
            ["name"] = "Somebody",
            ["aadObjectId"] = $"person-{person}",
        },
        ["recipient"] = new JsonObject { ["id"] = TeamsNames.Bot, ["name"] = "Tutor" },
        ["conversation"] = new JsonObject
        {
            ["id"] = conversation,
            ["conversationType"] = kind,
            ["tenantId"] = TeamsNames.Tenant,
        },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = TeamsNames.Tenant } },
    };
}
