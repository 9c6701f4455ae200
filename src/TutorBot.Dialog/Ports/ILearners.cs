using TutorBot.Dialog.Sessions;

namespace TutorBot.Dialog.Ports;

/// <summary>The learners and the ways to be recognised as one.</summary>
public interface ILearners
{
    /// <summary>The learner of an account; null where the account is not known.</summary>
    Task<LearnerId?> FindAsync(Account account, CancellationToken stop);

    /// <summary>
    /// The learner of an account, made new where the account is not known. Two calls at once give one.
    /// </summary>
    Task<LearnerId> FindOrCreateAsync(Account account, CancellationToken stop);

    /// <summary>Lets a further account be recognised as a learner; false where there is no such learner.</summary>
    Task<bool> LinkAsync(LearnerId learner, Account account, CancellationToken stop);

    /// <summary>
    /// The code by which a learner comes back from elsewhere, made where there is none or it expired.
    /// </summary>
    /// <returns>Null where there is no such learner.</returns>
    Task<RejoinCode?> CodeAsync(LearnerId learner, CancellationToken stop);

    /// <summary>A fresh code; the old one no longer opens anything.</summary>
    Task<RejoinCode?> RotateCodeAsync(LearnerId learner, CancellationToken stop);

    /// <summary>Whose code this is. Case, spaces and hyphens do not matter.</summary>
    /// <param name="caller">Who tries, such as an address or a server's id; wrong tries are counted for each.</param>
    Task<CodeAnswer> RedeemAsync(string code, string caller, CancellationToken stop);

    /// <summary>Deletes all of a learner, beyond recovery; false where there is no such learner.</summary>
    Task<bool> DeleteAsync(LearnerId learner, CancellationToken stop);
}
