using TutorBot.Dialog.Ports;
using TutorBot.Discord;
using TutorBot.Discord.Gateway;
using TutorBot.Discord.Interactions;
using TutorBot.Host.Discord.Commands;
using TutorBot.Host.Discord.Gateway;
using TutorBot.Host.Discord.Learners;
using TutorBot.Host.Discord.Looking;
using TutorBot.Host.Discord.Rendering;
using TutorBot.Host.Discord.Talking;

namespace TutorBot.Host.Discord;

internal static class DiscordSetup
{
    /// <summary>Adds the bot and the client by which it speaks to Discord.</summary>
    public static IServiceCollection AddDiscord(this IServiceCollection services, DiscordBot bot) => services
        .AddTutorBotDiscord(bot.Client)
        .AddDiscordBot(bot.Settings, bot.Texts, bot.Translations)
        .AddHostedService<DiscordWorker>();

    /// <summary>Adds the bot, beside whatever takes the place of the client.</summary>
    public static IServiceCollection AddDiscordBot(
        this IServiceCollection services,
        DiscordSettings settings,
        DiscordTexts texts,
        CommandTranslations translations) => services
        .AddSingleton(settings)
        .AddSingleton(texts)
        .AddSingleton(translations)
        .AddSingleton<BotIdentity>()
        .AddSingleton<InteractionSeal>()
        .AddSingleton<ReplyRenderer>()
        .AddSingleton<Posting>()
        .AddSingleton<Inviting>()
        .AddSingleton<IChannel, DiscordChannel>()
        .AddSingleton<DiscordLearners>()
        .AddSingleton<LastMessages>()
        .AddSingleton<Talks>()
        .AddSingleton<MessageDesk>()
        .AddSingleton<ChannelAnswers>()
        .AddSingleton<AnalyzeCommand>()
        .AddSingleton<AnalysisMessages>()
        .AddSingleton<OpenAnalyses>()
        .AddSingleton<PageDesk>()
        .AddSingleton<CommandList>()
        .AddSingleton<InteractionRouter>()
        .AddSingleton<CommandDesk>()
        .AddSingleton<ButtonDesk>()
        .AddSingleton<FormDesk>()
        .AddSingleton<TurnDesk>()
        .AddSingleton<LookupDesk>()
        .AddSingleton<MyData>()
        .AddSingleton<Forms>()
        .AddSingleton<Presses>()
        .AddSingleton<Proposals>()
        .AddSingleton<FirstAnswers>()
        .AddSingleton<IDeferralChoice, Deferrals>()
        .AddSingleton<Unanswered>()
        .AddSingleton<EventSink>()
        .AddSingleton<IGatewaySink>(provider => provider.GetRequiredService<EventSink>())
        .AddSingleton<IGatewayMemory, StoredGatewayMemory>()
        .AddSingleton<Aside>()
        .AddHostedService(provider => provider.GetRequiredService<Aside>());
}
