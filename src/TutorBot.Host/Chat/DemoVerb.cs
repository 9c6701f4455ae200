using System.CommandLine;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Packs;

namespace TutorBot.Host.Chat;

/// <summary><c>demo</c>: a short session of a simulated learner; nothing is kept.</summary>
internal sealed class DemoVerb : Verb
{
    private readonly PackOpening _packs;
    private readonly Option<string> _pack;

    public DemoVerb(Surroundings around, PackOpening packs)
        : base("demo", "demo", around)
    {
        _packs = packs;
        _pack = PackOption.Create(around);
        Add(_pack);
    }

    public override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        if (_packs.Open(parsed, parsed.GetRequiredValue(_pack)) is not { } pack
            || Locale.Read(Around) is not { } phrases)
        {
            return ExitCode.ConfigurationRefused;
        }

        var script = Path.Combine(Around.ConfigFolder, "demo", pack.Id + ".txt");
        if (!File.Exists(script))
        {
            Around.Complain("demo.no-script", ("pack", pack.Id), ("file", script));
            return ExitCode.ConfigurationRefused;
        }

        var talk = new MemoryTalk(new Exercise(Grader.For(pack), phrases, ExerciseSettings.Default), Around.Clock);
        await PlayAsync(talk, new SimulatedLearner(await File.ReadAllLinesAsync(script, stop)), stop);
        return ExitCode.Done;
    }

    private async Task PlayAsync(MemoryTalk talk, SimulatedLearner learner, CancellationToken stop)
    {
        var writer = new TalkWriter(Around);
        writer.Note("demo.begins");
        await ShowAsync(talk, writer, new InboundContent.Chose(Choice.Start), stop);
        while (!talk.Ended && learner.Next(talk.Current) is { } line)
        {
            writer.Learner(line);
            if (ChatLine.Read(line) is ChatLine.Message message)
            {
                await ShowAsync(talk, writer, message.Content, stop);
            }
        }
    }

    private static async Task ShowAsync(
        MemoryTalk talk, TalkWriter writer, InboundContent content, CancellationToken stop)
    {
        foreach (var reply in await talk.SendAsync(content, stop))
        {
            writer.Tutor(reply);
        }
    }
}
