using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAI;
using OpenAI.Chat;
using Polly;
using Polly.CircuitBreaker;
using TutorBot.Dialog.Ports;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Grading.Consulting;
using TutorBot.Grading.Packs;

namespace TutorBot.Host.Consulting;

/// <summary>
/// Asks a language model behind OpenAI's chat completions ("OpenAI API reference, Chat"), with a deadline, a budget and
/// a circuit breaker. Whatever goes wrong there, the answer is that there is no opinion.
/// </summary>
internal sealed partial class SecondReader : ISecondReader
{
    private static readonly ChatCompletionOptions Form = new()
    {
        ResponseFormat = ChatResponseFormat.CreateJsonObjectFormat(),
        Temperature = 0,
        MaxOutputTokenCount = 600,
    };

    private readonly ChatClient _client;
    private readonly ResiliencePipeline _pipeline;
    private readonly HourlyBudget _budget;
    private readonly ILogger<SecondReader> _log;

    /// <param name="endpoint">Where the interface is.</param>
    /// <param name="model">The model's name there.</param>
    /// <param name="key">The key; empty where none is wanted.</param>
    /// <param name="limits">How much it may be leant on.</param>
    /// <param name="clock">For the deadline, the hour and the minute.</param>
    /// <param name="log">Told what failed, never what was asked.</param>
    public SecondReader(
        Uri endpoint, string model, string key, ConsultingLimits limits, TimeProvider clock, ILogger<SecondReader> log)
    {
        var once = new ClientRetryPolicy(maxRetries: 0);
        var options = new OpenAIClientOptions { Endpoint = endpoint, RetryPolicy = once };
        _client = new ChatClient(model, new ApiKeyCredential(key.Length > 0 ? key : "none"), options);
        _budget = new HourlyBudget(limits.AskedInAnHour, clock);
        _log = log;
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                MinimumThroughput = Math.Max(2, limits.Failures),
                FailureRatio = 0.5,
                SamplingDuration = TimeSpan.FromMinutes(1),
                BreakDuration = limits.Peace,
                ShouldHandle = new PredicateBuilder()
                    .Handle<Exception>(fault => fault is not OperationCanceledException),
            })
            .AddTimeout(limits.Deadline)
            .Build();
    }

    public async Task<SecondOpinion?> AskAsync(Pack pack, UncertainAnswer answer, CancellationToken stop)
    {
        if (answer.Text.Length > Grader.LongestReading || !_budget.TrySpend())
        {
            return null;
        }

        try
        {
            return await _pipeline.ExecuteAsync(async token => await ReadAsync(pack, answer, token), stop);
        }
        catch (BrokenCircuitException)
        {
            return null;
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            // A guest in the house: whatever it does, the mark stands without it.
            LogSilent(_log, fault.GetType().Name);
            return null;
        }
    }

    private async Task<SecondOpinion> ReadAsync(Pack pack, UncertainAnswer answer, CancellationToken stop)
    {
        ChatMessage[] messages =
        [
            new SystemChatMessage(ReaderQuestion.Instructions), new UserChatMessage(ReaderQuestion.Of(pack, answer)),
        ];
        var completion = (await _client.CompleteChatAsync(messages, Form, stop)).Value;
        var said = completion.Content is [{ Text: { } text }, ..] ? text : "";
        return SecondOpinion.Read(answer, said)
            ?? throw new InvalidDataException("The second reader did not answer in the form that was asked for.");
    }
}
