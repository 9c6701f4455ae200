using TutorBot.Dialog.Sessions;

namespace TutorBot.Storage.Sealing;

/// <summary>The name of a sealed row, known before the row is written.</summary>
internal static class RowName
{
    public static string Inbox(LearnerId learner, byte[] keyHash) =>
        $"inbox/{learner}/{Convert.ToHexStringLower(keyHash)}";

    public static string State(SessionId session, long version) => $"state/{Of(session)}/{version}";

    public static string Turn(SessionId session, long sequence) => $"turn/{Of(session)}/{sequence}";

    public static string Submission(SessionId session, long sequence) => $"submission/{Of(session)}/{sequence}";

    public static string Outbox(string nonce) => $"outbox/{nonce}";

    public static string Code(LearnerId learner) => $"code/{learner}";

    public static string Address(LearnerId learner, byte[] destinationHash) =>
        $"address/{learner}/{Convert.ToHexStringLower(destinationHash)}";

    private static string Of(SessionId session) => $"{session.Learner}/{session.Pack}/{session.Class}";
}
