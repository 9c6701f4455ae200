using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace TutorBot.Teams.Activities;

/// <summary>Reads activities as they come over the wire. Never throws on any bytes.</summary>
public static class ActivityReader
{
    /// <summary>Null where it is no JSON object with a type.</summary>
    public static Activity? Read(ReadOnlySpan<byte> utf8) =>
        WholeJson.Parse(utf8) is { } json && json.Text("type") is { Length: > 0 } type ? Read(json, type) : null;

    private static Activity Read(JsonElement json, string type) => new()
    {
        Kind = KindOf(type),
        Type = type,
        Id = json.Text("id"),
        ChannelId = json.Text("channelId"),
        ServiceUrl = json.Text("serviceUrl"),
        Conversation = ConversationOf(json),
        From = Account(json.Member("from")),
        Recipient = Account(json.Member("recipient")),
        Timestamp = Time(json.Text("timestamp")),
        Text = json.Text("text"),
        Locale = json.Text("locale"),
        Name = json.Text("name"),
        Action = json.Text("action"),
        ReplyToId = json.Text("replyToId"),
        EventType = json.Member("channelData").Text("eventType"),
        MembersAdded = Accounts(json, "membersAdded"),
        MembersRemoved = Accounts(json, "membersRemoved"),
        Attachments = AttachmentsOf(json),
        Files = FilesOf(json),
        Mentions = MentionsOf(json),
        Value = json.Member("value"),
    };

    private static ActivityKind KindOf(string type) => type switch
    {
        "message" => ActivityKind.Message,
        "messageUpdate" => ActivityKind.MessageUpdate,
        "messageDelete" => ActivityKind.MessageDelete,
        "messageReaction" => ActivityKind.MessageReaction,
        "conversationUpdate" => ActivityKind.ConversationUpdate,
        "installationUpdate" => ActivityKind.InstallationUpdate,
        "invoke" => ActivityKind.Invoke,
        _ => ActivityKind.Other,
    };

    private static Conversation ConversationOf(JsonElement json)
    {
        var conversation = json.Member("conversation");
        var kind = conversation.Text("conversationType") switch
        {
            "personal" => ConversationKind.Personal,
            "groupChat" => ConversationKind.GroupChat,
            "channel" => ConversationKind.Channel,
            _ => ConversationKind.Unknown,
        };
        var tenant = conversation.Text("tenantId") is { Length: > 0 } named
            ? named
            : json.Member("channelData").Member("tenant").Text("id");
        return new Conversation(conversation.Text("id"), kind, tenant);
    }

    private static ChannelAccount Account(JsonElement json) =>
        new(json.Text("id"), json.Text("name"), json.Text("aadObjectId"));

    private static ImmutableArray<ChannelAccount> Accounts(JsonElement json, string name) =>
        [.. json.Items(name).Select(Account)];

    private static ImmutableArray<string> AttachmentsOf(JsonElement json) =>
    [
        .. json.Items("attachments").Select(attachment => attachment.Text("contentType"))
            .Where(type => type is not ("" or "text/html")),
    ];

    private static ImmutableArray<AttachedFile> FilesOf(JsonElement json) =>
    [
        .. json.Items("attachments")
            .Where(attachment => attachment.Text("contentType") == AttachedFile.ContentType)
            .Select(FileOf),
    ];

    private static AttachedFile FileOf(JsonElement attachment)
    {
        var (name, content) = (attachment.Text("name"), attachment.Member("content"));
        var kind = content.Text("fileType") is { Length: > 0 } said ? said : Path.GetExtension(name);
        return new AttachedFile(name, kind.TrimStart('.').ToLowerInvariant(), content.Text("downloadUrl"));
    }

    private static ImmutableArray<Mention> MentionsOf(JsonElement json) =>
    [
        .. json.Items("entities")
            .Where(entity => entity.Text("type") == "mention")
            .Select(entity => new Mention(entity.Member("mentioned").Text("id"), entity.Text("text"))),
    ];

    private static DateTimeOffset? Time(string text) =>
        DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
