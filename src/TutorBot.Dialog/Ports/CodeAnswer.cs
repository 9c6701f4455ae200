using TutorBot.Dialog.Sessions;

namespace TutorBot.Dialog.Ports;

/// <summary>What a code opened.</summary>
public abstract record CodeAnswer
{
    private CodeAnswer()
    {
    }

    public sealed record Opened(LearnerId Learner) : CodeAnswer;

    /// <summary>Nobody's code, or no longer anybody's; which of them is not told.</summary>
    public sealed record Unknown : CodeAnswer;

    /// <summary>Too many wrong codes from this caller.</summary>
    public sealed record TryLater(TimeSpan After) : CodeAnswer;
}
