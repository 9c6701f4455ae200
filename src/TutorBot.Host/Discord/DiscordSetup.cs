using TutorBot.Dialog.Ports;
using TutorBot.Host.Discord.Commands;
using TutorBot.Host.Discord.Gateway;
using TutorBot.Host.Discord.Learners;
using TutorBot.Host.Discord.Looking;
using TutorBot.Host.Discord.Rendering;
using TutorBot.Host.Discord.Talking;

namespace TutorBot.Host.Discord;

internal static class DiscordSetup
{
    /// <summary>
    /// Adds the bot, beside a client of Discord's: its REST interface, its gateway and its interactions.
    /// </summary>
    public static IServiceCollection AddDiscordBot(
        this IServiceCollection services, DiscordSettings settings, DiscordTexts texts) => services
        .AddSingleton(settings)
        .AddSingleton(texts)
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
        .AddSingleton<EventSink>()
        .AddSingleton<StoredGatewayMemory>()
        .AddSingleton<Aside>()
        .AddHostedService(provider => provider.GetRequiredService<Aside>())
        .AddHostedService<DiscordWorker>();
}
