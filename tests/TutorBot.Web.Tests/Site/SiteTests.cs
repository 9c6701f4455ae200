namespace TutorBot.Web.Tests.Site;

/// <summary>Tests with a site of their own and a browser that has not been there before.</summary>
public abstract class SiteTests : IAsyncLifetime
{
    private protected WebSite Site { get; private set; } = null!;

    private protected Browser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = await WebSite.StartAsync();
        Browser = new Browser(Site.Address);
    }

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await Site.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
