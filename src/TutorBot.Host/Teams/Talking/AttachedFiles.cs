using System.Collections.Immutable;
using TutorBot.Host.Teams.Rendering;
using TutorBot.Host.Teams.Setup;
using TutorBot.Host.Texts;
using TutorBot.Teams.Activities;
using TutorBot.Teams.Connector;
using TutorBot.Teams.Endpoint;
using TutorBot.Teams.Files;

namespace TutorBot.Host.Teams.Talking;

/// <summary>
/// Analyzes a text file that came with a message, as if its words had been pasted. It is fetched once Teams has its
/// answer, for that may take longer than Teams waits; nothing of it is kept.
/// </summary>
internal sealed class AttachedFiles(
    FileClient client, AnalysisCards analyses, TeamsErrands errands, ConnectorClient connector, TeamsTexts texts)
{
    /// <summary>Bytes.</summary>
    private const int Longest = 1 << 20;

    public ActivityAnswer Read(Activity activity)
    {
        var to = ConversationReference.Of(activity);
        OutgoingMessage? answer = null;
        errands.Do("the analysis of a file", async stop =>
        {
            // Said again where Teams was busy, but fetched once.
            answer ??= await AnswerAsync(activity.Files, stop);
            return await connector.SendAsync(to, answer, stop);
        });
        return new ActivityAnswer.Taken();
    }

    private async Task<OutgoingMessage> AnswerAsync(ImmutableArray<AttachedFile> files, CancellationToken stop)
    {
        if (files is not [var file])
        {
            return new OutgoingMessage(texts.Get("file.several", ("count", files.Length)));
        }

        if (file.Kind is not ("txt" or "md"))
        {
            return new OutgoingMessage(texts.Get("file.kind", ("name", file.Name)));
        }

        return await client.LoadAsync(file, Longest, stop) switch
        {
            FileDownload.Loaded loaded => Analyzed(loaded.Content.Span),
            FileDownload.TooLarge => new OutgoingMessage(texts.Get("file.large")),
            FileDownload.Gone => new OutgoingMessage(texts.Get("file.gone")),
            FileDownload.Foreign => new OutgoingMessage(texts.Get("file.foreign")),
            _ => new OutgoingMessage(texts.Get("file.unavailable")),
        };
    }

    private OutgoingMessage Analyzed(ReadOnlySpan<byte> content) => PlainText.Read(content) switch
    {
        null => new OutgoingMessage(texts.Get("file.no-text")),
        var text when string.IsNullOrWhiteSpace(text) => new OutgoingMessage(texts.Get("file.empty")),
        var text => analyses.Of(text),
    };
}
