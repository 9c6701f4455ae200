namespace TutorBot.EndToEnd.Browser;

/// <summary>One Chromium for all; the tests in it run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ChromiumCollection : ICollectionFixture<Chromium>
{
    public const string Name = "chromium";
}
