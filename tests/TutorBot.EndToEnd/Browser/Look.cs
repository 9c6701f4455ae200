using Microsoft.Playwright;

namespace TutorBot.EndToEnd.Browser;

/// <summary>A screen and a preference, under which a page is looked at.</summary>
public sealed record Look(int Width, int Height, bool Dark)
{
    public static readonly Look Phone = new(375, 740, Dark: false);

    /// <summary>Phone, tablet and desk, each light and dark.</summary>
    public static TheoryData<int, int, bool> All => new()
    {
        { 375, 740, false }, { 375, 740, true },
        { 768, 1024, false }, { 768, 1024, true },
        { 1440, 900, false }, { 1440, 900, true },
    };

    public BrowserNewContextOptions Options(bool script = true) => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = Height },
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        JavaScriptEnabled = script,
        Locale = "en-GB",
    };

    /// <summary>Keeps a picture where <c>TUTORBOT_PICTURES</c> names a folder.</summary>
    public async Task KeepAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("TUTORBOT_PICTURES") is { Length: > 0 } folder)
        {
            var file = Path.Combine(folder, $"{name}-{Width}-{(Dark ? "dark" : "light")}.png");
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
        }
    }
}
