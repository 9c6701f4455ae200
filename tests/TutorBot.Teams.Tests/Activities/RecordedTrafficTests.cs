using System.Text;
using System.Text.Json;
using TutorBot.Teams.Activities;

namespace TutorBot.Teams.Tests.Activities;

/// <summary>
/// Reads recorded exchanges, one JSON file each with the request's body, from the folder that the variable names.
/// </summary>
public sealed class RecordedTrafficTests
{
    private const string Folder = "TUTORBOT_TEAMS_TRAFFIC";

    [Fact]
    public void Every_recorded_activity_is_read_and_its_kind_is_known()
    {
        var folder = Environment.GetEnvironmentVariable(Folder);
        Assert.SkipWhen(string.IsNullOrEmpty(folder), $"{Folder} names no folder with recorded exchanges.");
        var read = Directory.EnumerateFiles(folder!, "*.json").Select(BodyOf).OfType<string>()
            .Select(body => ActivityReader.Read(Encoding.UTF8.GetBytes(body)).ShouldNotBeNull()).ToList();
        read.ShouldNotBeEmpty();
        foreach (var activity in read)
        {
            activity.Kind.ShouldNotBe(ActivityKind.Other, activity.Type);
            activity.Id.ShouldNotBeEmpty();
            activity.Conversation.Id.ShouldNotBeEmpty();
            activity.From.Id.ShouldNotBeEmpty();
            activity.Recipient.Id.ShouldNotBeEmpty();
            activity.Timestamp.ShouldNotBeNull();
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{read.Count} activities");
    }

    /// <summary>Null for what the bot sent.</summary>
    private static string? BodyOf(string file)
    {
        using var exchange = JsonDocument.Parse(File.ReadAllText(file));
        var request = exchange.RootElement.GetProperty("request");
        return request.GetProperty("url").GetString() == TeamsRegistration.Path
            && request.TryGetProperty("body", out var body) && body.ValueKind == JsonValueKind.Object
                ? body.GetRawText()
                : null;
    }
}
