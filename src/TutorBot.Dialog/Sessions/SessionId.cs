using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Sessions;

/// <summary>One learner's way through one pack for one class; turns of a session run one at a time.</summary>
public readonly record struct SessionId(LearnerId Learner, PackId Pack, ClassId Class)
{
    public static readonly ClassId NoClass = new("none");
}
