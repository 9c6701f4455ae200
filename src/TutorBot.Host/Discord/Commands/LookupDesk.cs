using System.Collections.Immutable;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Turns;
using TutorBot.Discord.Commands;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Messages;
using TutorBot.Grading.Packs;
using TutorBot.Host.Discord.Gateway;
using TutorBot.Host.Discord.Learners;
using TutorBot.Host.Discord.Looking;
using TutorBot.Host.Discord.Rendering;
using TutorBot.Host.Discord.Talking;

namespace TutorBot.Host.Discord.Commands;

/// <summary>Answers commands that are no turn of anybody's talk.</summary>
internal sealed class LookupDesk(
    DiscordLearners learners, AnalyzeCommand analyze, MyData mine, Posting posting, ReplyRenderer renderer,
    DiscordTexts texts, Aside aside)
{
    public Taking Answer(CommandInvoked command) => command.Path.Words switch
    {
        "mydata export" => new Taking.Answering(mine.ExportAsync(command.Head)),
        "mydata delete" => new Taking.Answering(mine.AskToDeleteAsync(command.Head)),
        "mydata code" => new Taking.Answering(mine.CodeAsync(command.Head)),
        "privacy" or "help" => Say(command.Head, command.Path.Words),
        _ => new Taking.Answering(aside.DoAsync(stop => LookUpAsync(command, stop))),
    };

    /// <summary>Says one of the bot's texts; among others only the person sees it.</summary>
    public Taking Say(InteractionHead head, string key, params (string Name, object Value)[] values) =>
        Say(head, Text(texts.Fill(key, values)));

    public Taking Say(InteractionHead head, string key, Choice offer) =>
        Say(head, Text(texts[key]) with { Offers = [offer] });

    private Taking.Answering Say(InteractionHead head, Reply reply) => new(aside.DoAsync(
        stop => SayAsync(head, reply, Privacy.IsAmongOthers(head), stop)));

    private async Task LookUpAsync(CommandInvoked command, CancellationToken stop)
    {
        var head = command.Head;
        var others = Privacy.IsAmongOthers(head);
        if (await learners.ExerciseAsync(head.User.Id, stop) is not { Pack: var pack })
        {
            await SayAsync(head, Text(texts["no-exercise"]), others, stop);
            return;
        }

        var (drafts, hidden) = command.Path.Words switch
        {
            _ when command.Kind == CommandKind.Message => (await analyze.OfMessageAsync(command, pack, stop), true),
            "analyze" => (await analyze.OfAsync(command, pack, stop), command.Options.Flag("private") ?? false),
            "sources" => (Show(Lookup.Sources(Chosen(pack, command.Options.Text("paragraph")), texts)), true),
            "glossary" => (Show(Word(pack, command.Options.Text("term") ?? "")), true),
            _ => (Show(Text(texts["unknown-command"])), true),
        };
        await posting.AsAnswerAsync(head, drafts, hidden && others, $"i{head.Id}", stop);
    }

    private static IEnumerable<Paragraph> Chosen(Pack pack, string? name) =>
        name is not null && Lookup.Paragraph(pack, name) is { } one ? [one] : Lookup.Paragraphs(pack);

    private Reply Word(Pack pack, string term) => Lookup.Word(pack, term) switch
    {
        { } entry => Lookup.Meaning(entry),
        null when pack.Glossary.IsEmpty => Text(texts["glossary.nothing"]),
        null => Text(texts["glossary.none"]),
    };

    private Task SayAsync(InteractionHead head, Reply reply, bool hidden, CancellationToken stop) =>
        posting.AsAnswerAsync(head, Show(reply), hidden, $"i{head.Id}", stop);

    private ImmutableArray<MessageDraft> Show(Reply reply) => renderer.Render(reply, byForm: false);

    private static Reply Text(string words) => new([new ReplyBlock.Text(words)], ImmutableArray<Choice>.Empty);
}
