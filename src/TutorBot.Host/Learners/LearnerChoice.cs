using System.CommandLine;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Host.CommandLine;
using TutorBot.Storage;

namespace TutorBot.Host.Learners;

/// <summary>The options by which an operator names a learner: the id of an export, or the learner's own code.</summary>
internal sealed class LearnerChoice(Surroundings around)
{
    public Option<string?> Learner { get; } = new("--learner")
    {
        Description = around.Texts.Get("option.learner"),
        HelpName = "ID",
    };

    public Option<string?> Code { get; } = new("--code")
    {
        Description = around.Texts.Get("option.code"),
        HelpName = "CODE",
    };

    public bool IsGiven(ParseResult parsed) =>
        parsed.GetValue(Learner) is not null || parsed.GetValue(Code) is not null;

    /// <summary>Null when nobody is meant by it, and that was told.</summary>
    public async Task<LearnerId?> FindAsync(ParseResult parsed, DataStore store, CancellationToken stop)
    {
        if (LearnerId.TryParse(parsed.GetValue(Learner), out var named) && store.Knows(named))
        {
            return named;
        }

        if (parsed.GetValue(Code) is { } code
            && await store.Learners.RedeemAsync(code, "operator", stop) is CodeAnswer.Opened opened)
        {
            return opened.Learner;
        }

        around.Complain("learner.unknown");
        return null;
    }
}
