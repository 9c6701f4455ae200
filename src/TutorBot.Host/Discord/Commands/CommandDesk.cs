using System.Collections.Frozen;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Discord.Commands;
using TutorBot.Discord.Interactions;
using TutorBot.Host.Discord.Gateway;
using TutorBot.Host.Discord.Learners;
using TutorBot.Host.Discord.Talking;

namespace TutorBot.Host.Discord.Commands;

/// <summary>Takes commands: those that are a turn of a talk go to the turn loop, others are answered at once.</summary>
internal sealed class CommandDesk(DiscordLearners learners, TurnDesk turns, LookupDesk lookups)
{
    /// <summary>Commands that choose something within a talk under way.</summary>
    private static readonly FrozenDictionary<string, Choice> Choices = new Dictionary<string, Choice>
    {
        ["hint"] = Choice.Hint,
        ["why"] = Choice.Why,
        ["progress"] = Choice.Progress,
        ["contest"] = Choice.DidSay,
        ["passage"] = Choice.Passage,
        ["tutor stop"] = Choice.Stop,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public async Task<Taking> TakeAsync(CommandInvoked command, StreamPosition position, CancellationToken stop)
    {
        var (head, path) = (command.Head, command.Path.Words);
        if (command.Kind == CommandKind.Slash && Choices.TryGetValue(path, out var choice))
        {
            return await ChooseAsync(head, choice, command.Options.Text("paragraph") ?? "", position, stop);
        }

        switch (path)
        {
            case "tutor start":
                return await StartAsync(head, command.Options.Text("exercise"), Choice.Start, position, stop);
            case "tutor restart":
                return await StartAsync(head, exercise: null, Choice.Restart, position, stop);
            case "tutor resume":
                return await ResumeAsync(head, command.Options.Text("code"), position, stop);
            default:
                return lookups.Answer(command);
        }
    }

    private async Task<Taking> ChooseAsync(
        InteractionHead head, Choice choice, string argument, StreamPosition position, CancellationToken stop)
    {
        if (await learners.FindAsync(head.User.Id, stop) is not null)
        {
            var session = await learners.SessionAsync(head.User.Id, stop);
            if (await learners.HasBegunAsync(session, stop))
            {
                var content = new InboundContent.Chose(choice, argument);
                return await turns.AnswerAsync(head, session, content, position, stop);
            }
        }

        return lookups.Say(head, "no-session", Choice.Start);
    }

    private async Task<Taking> ResumeAsync(
        InteractionHead head, string? code, StreamPosition position, CancellationToken stop)
    {
        var answer = code is null ? null : await learners.RedeemAsync(head.User.Id, code, stop);
        switch (answer)
        {
            case null or CodeAnswer.Opened:
                return await StartAsync(head, exercise: null, Choice.Start, position, stop);
            case CodeAnswer.TryLater later:
                var minutes = Math.Max(1, Math.Ceiling(later.After.TotalMinutes));
                return lookups.Say(head, "code.later", ("minutes", minutes));
            default:
                return lookups.Say(head, "code.unknown");
        }
    }

    private async Task<Taking> StartAsync(
        InteractionHead head, string? exercise, Choice choice, StreamPosition position, CancellationToken stop)
    {
        SessionId? session = exercise is null
            ? await learners.SessionAsync(head.User.Id, stop)
            : await learners.SessionAsync(head.User.Id, exercise, stop);
        if (session is not { } known)
        {
            return lookups.Say(head, "no-exercise");
        }

        return await turns.InviteAsync(head, known, new InboundContent.Chose(choice), position, stop);
    }
}
