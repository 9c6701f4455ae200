using Microsoft.Extensions.Logging;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Turns;
using TutorBot.Discord;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Messages.Components;
using TutorBot.Grading.Packs;
using TutorBot.Host.Discord.Learners;
using TutorBot.Host.Discord.Looking;
using TutorBot.Host.Discord.Rendering;
using TutorBot.Host.Discord.Talking;
using TutorBot.Host.Texts;

namespace TutorBot.Host.Discord.Commands;

/// <summary>Shows the forms in which answers and rebuttals are written.</summary>
internal sealed partial class Forms(
    DiscordLearners learners, IInteractionDesk desk, Posting posting, DiscordTexts texts, Aside aside,
    TimeProvider time, ILogger<Forms> log)
{
    public const string Words = "words";
    public const string Place = "place";
    public const string Sure = "sure";

    /// <summary>Stands for no paragraph in particular; Discord takes no empty value.</summary>
    public const string AnyPlace = "any";

    /// <summary>Of Discord's three seconds: later a form comes without the paragraphs to choose from.</summary>
    public static readonly TimeSpan InTime = TimeSpan.FromSeconds(1);

    private const int LongestText = 4_000;
    private const int MostOptions = 25;

    public void AskForAnswer(InteractionHead head) =>
        aside.Run(stop => desk.AskAsync(head, Answer(), stop));

    public void AskForRebuttal(InteractionHead head) => aside.Run(async stop =>
    {
        var form = Rebuttal(await PackInTimeAsync(head, stop));
        if (await desk.AskAsync(head, form, stop) == ReplyOutcome.Expired)
        {
            LogLate(log, head.Id);
            await posting.ToPersonAsync(head.User.Id, [Late()], $"i{head.Id}", stop);
        }
    });

    /// <returns>Null where it could not be learned in time.</returns>
    private async Task<Pack?> PackInTimeAsync(InteractionHead head, CancellationToken stop)
    {
        try
        {
            return (await learners.ExerciseAsync(head.User.Id, stop).WaitAsync(InTime, time, stop))?.Pack;
        }
        catch (Exception slow) when (slow is TimeoutException or StoreUnavailableException)
        {
            return null;
        }
    }

    private MessageDraft Late() => MessageDraft.Of(
        new TextDisplay(texts["form.late"]),
        new ActionRow([new Button(ButtonStyle.Primary, texts["button.rebut"], ButtonId.Rebut)]));

    private ModalDraft Answer() => new(
        ButtonId.Answer,
        texts["form.answer.title"],
        [Field(texts["form.answer.words"], texts["form.answer.hint"])]);

    private ModalDraft Rebuttal(Pack? pack) => new(
        ButtonId.Rebut,
        texts["form.rebut.title"],
        [
            new Label(texts["form.rebut.place"], new StringSelect(Place, [.. Places(pack)], Required: false)),
            Field(texts["form.rebut.words"], texts["form.rebut.hint"]),
            new Label(texts["form.rebut.sure"], new RadioGroup(Sure, [.. Sureness()], Required: false)),
        ]);

    private static Label Field(string name, string hint) => new(
        name, new TextInput(Words, TextInputStyle.Paragraph, MinLength: 1, LongestText, Required: true), hint);

    private IEnumerable<Option> Places(Pack? pack) =>
        (pack is null ? [] : Lookup.Paragraphs(pack))
            .Select(paragraph => new Option(
                Shorten.To($"{paragraph.Id}: {paragraph.Opens} …", MessageRules.OptionText), paragraph.Id.Value))
            .Prepend(new Option(texts["form.rebut.place-any"], AnyPlace))
            .Take(MostOptions);

    private IEnumerable<Option> Sureness() =>
        Enum.GetNames<Sureness>().Select(name => new Option(texts["form.rebut." + name], name));

    [LoggerMessage(1320, LogLevel.Warning, "The form for interaction {Id} came too late; it is offered in a message")]
    private static partial void LogLate(ILogger log, InteractionId id);
}
