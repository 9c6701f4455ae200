using TutorBot.Grading.Grading.Consulting;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Ports;

/// <summary>Somebody who is asked about answers in doubt, and may always be silent.</summary>
public interface ISecondReader
{
    /// <param name="pack">The pack of the question.</param>
    /// <param name="answer">What is asked.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <returns>Null where there is no opinion to be had, or not in time: the mark stays as it is.</returns>
    Task<SecondOpinion?> AskAsync(Pack pack, UncertainAnswer answer, CancellationToken stop);
}
