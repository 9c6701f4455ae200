using System.Security.Cryptography;
using System.Text;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Web.Learners;

/// <summary>Tells learners at one browser apart, so that one never meets the other's unsent words.</summary>
internal static class LearnerTag
{
    public static string Of(LearnerId learner) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("tag:" + learner.Value)).AsSpan(0, 6));
}
