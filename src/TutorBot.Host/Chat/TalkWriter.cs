using System.Collections.Immutable;
using Spectre.Console;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Turns;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Chat;

/// <summary>Shows a talk: with colours where a person sits, in plain words everywhere.</summary>
internal sealed class TalkWriter
{
    private readonly Surroundings _around;
    private readonly IAnsiConsole? _console;
    private ImmutableArray<Choice> _offered = [];

    public TalkWriter(Surroundings around)
    {
        _around = around;
        _console = around.Terminal.Interactive
            ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(around.Terminal.Output) })
            : null;
    }

    public void Learner(string line) => Write("chat.learner", "", TerminalText.Plain(line), "");

    /// <summary>Before a person types.</summary>
    public void Prompt()
    {
        if (_console is not null)
        {
            _console.Markup($"[bold]{Markup.Escape(_around.Texts.Get("chat.learner"))}[/] ");
        }
    }

    public void Tutor(Reply reply)
    {
        var speaker = "chat.tutor";
        foreach (var block in reply.Blocks)
        {
            var words = Indented(TerminalText.Plain(block.PlainText));
            Write(speaker, "bold blue", words, block is ReplyBlock.Prompt ? "bold" : "");
            speaker = "chat.tutor-goes-on";
        }

        Offer(reply.Offers);
    }

    public void Note(string key, params (string, object)[] values) => Line(_around.Texts.Get(key, values), "grey");

    // Below the speaker's name, so that an item of a list is not taken for a speaker.
    private string Indented(string words) =>
        words.Replace("\n", "\n" + _around.Texts.Get("chat.tutor-goes-on") + " ", StringComparison.Ordinal);

    // Said again only when something else is on offer.
    private void Offer(ImmutableArray<Choice> offers)
    {
        var commands = string.Join(' ', offers.Select(ChatLine.CommandOf).OfType<string>());
        if (commands.Length > 0 && !offers.SequenceEqual(_offered))
        {
            Note("chat.offers", ("commands", commands));
        }

        _offered = offers;
    }

    private void Write(string speaker, string speakerStyle, string words, string style)
    {
        var name = _around.Texts.Get(speaker);
        if (_console is null)
        {
            _around.Print([$"{name} {words}"]);
            return;
        }

        _console.Write(new Text(name + " ", Style.Parse(speakerStyle)));
        _console.WriteLine(words, Style.Parse(style));
    }

    private void Line(string words, string style)
    {
        if (_console is null)
        {
            _around.Print([words]);
        }
        else
        {
            _console.WriteLine(words, Style.Parse(style));
        }
    }
}
