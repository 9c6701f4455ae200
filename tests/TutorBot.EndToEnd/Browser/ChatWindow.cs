using Microsoft.Playwright;

namespace TutorBot.EndToEnd.Browser;

/// <summary>A learner's window on the chat, in the words of what a learner does.</summary>
internal sealed class ChatWindow(IPage page)
{
    private readonly List<string> _complaints = [];

    public IPage Page => page;

    /// <summary>What the console reported as wrong, such as a breach of the content security policy.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public ILocator Box => page.Locator("#say");

    public ILocator Log => page.Locator("#log");

    public ILocator Banner => page.Locator("#banner");

    /// <summary>The exchanges that had their turn.</summary>
    public ILocator Answered => Log.Locator(".exchange:not(.waiting)");

    public static async Task<ChatWindow> OpenAsync(IBrowserContext window, Uri address)
    {
        var chat = new ChatWindow(await window.NewPageAsync());
        chat.Page.Console += (_, line) => chat.Hear(line);
        chat.Page.PageError += (_, error) => chat._complaints.Add(error);
        await chat.Page.GotoAsync(address.ToString());
        return chat;
    }

    /// <summary>Opens a talk and waits until the page's script has run.</summary>
    public static async Task<ChatWindow> BeginAsync(IBrowserContext window, Uri address)
    {
        var chat = await OpenAsync(window, address);
        await chat.Page.Locator("form.exercise button").First.ClickAsync();
        await chat.Box.WaitForAsync();
        await chat.ScriptHasRunAsync();
        return chat;
    }

    // The page itself is asked: the event of its loading may be missed where the next page comes while one waits.
    public Task ScriptHasRunAsync() => Page.WaitForFunctionAsync("() => document.readyState === 'complete'");

    public async Task SayAsync(string words)
    {
        await Box.FillAsync(words);
        await Box.PressAsync("Enter");
    }

    /// <summary>Waits until the tutor said it.</summary>
    public Task HearsAsync(string words) =>
        Assertions.Expect(Log.Locator(".theirs").Filter(new LocatorFilterOptions { HasText = words }).First)
            .ToBeVisibleAsync();

    public async Task<IReadOnlyList<string>> LearnerLinesAsync() =>
        await Log.Locator(".exchange:not(.waiting) .mine .words").AllTextContentsAsync();

    /// <summary>True when something is cut off at the side; the talk scrolls by itself, apart from the page.</summary>
    public Task<bool> IsWiderThanTheScreenAsync() => page.EvaluateAsync<bool>(
        "() => [document.documentElement, ...document.querySelectorAll('.talk')]"
        + ".some(part => part.scrollWidth > part.clientWidth)");

    private void Hear(IConsoleMessage line)
    {
        if (line.Type is "error" or "warning")
        {
            _complaints.Add(line.Text);
        }
    }
}
