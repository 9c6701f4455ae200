using Microsoft.Playwright;
using TutorBot.Testing;

namespace TutorBot.EndToEnd.Browser;

/// <summary>The system's Chromium, started once for all browser tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Milliseconds.</summary>
    private const float Patience = 60_000;

    private static readonly string[] Places =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } program)
        {
            return;
        }

        // What the page shows may wait for a server that shares a busy machine with the browser.
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
    }

    /// <summary>A window with its own cookies; skips the test where Chromium is missing, unless required.</summary>
    public async Task<IBrowserContext> WindowAsync(BrowserNewContextOptions options)
    {
        if (_browser is null)
        {
            Repository.TestAll.ShouldBeFalse("Chromium is required where TUTORBOT_TEST_ALL=1.");
            Assert.Skip("Needs Chromium; set TUTORBOT_CHROMIUM or install it.");
        }

        var window = await _browser.NewContextAsync(options);
        window.SetDefaultTimeout(Patience);
        return window;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    private static string? Find() =>
        Environment.GetEnvironmentVariable("TUTORBOT_CHROMIUM") is { Length: > 0 } named
            ? named
            : Array.Find(Places, File.Exists);
}
