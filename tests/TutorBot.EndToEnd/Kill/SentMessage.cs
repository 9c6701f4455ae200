namespace TutorBot.EndToEnd.Kill;

/// <summary>A message as the browser sent it.</summary>
/// <param name="Id">Made by the browser, and the same each time it is sent again.</param>
internal sealed record SentMessage(string Id, string Text)
{
    public string Key => "w:" + Id;
}
