using System.Text.Json.Nodes;

namespace TutorBot.Testing.Teams;

/// <summary>Attachments as Teams writes them.</summary>
public static class TeamsFiles
{
    /// <summary>What a message with files carries, after the copy of its words as HTML.</summary>
    public static JsonArray Of(params (string Name, string Address)[] files)
    {
        var words = new JsonObject { ["contentType"] = "text/html", ["content"] = "<p></p>" };
        return new JsonArray([words, .. files.Select(file => Attachment(file.Name, file.Address))]);
    }

    private static JsonObject Attachment(string name, string address) => new()
    {
        ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
        ["contentUrl"] = "https://contoso-my.sharepoint.com/personal/ada/Documents/" + name,
        ["name"] = name,
        ["content"] = new JsonObject
        {
            ["downloadUrl"] = address,
            ["uniqueId"] = "1150D938-8870-4044-9F2C-5BBDEBA70C9D",
            ["fileType"] = Path.GetExtension(name).TrimStart('.'),
        },
    };
}
