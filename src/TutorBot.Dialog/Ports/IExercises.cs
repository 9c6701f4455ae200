using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Dialog.Ports;

/// <summary>The exercises as they are now: a new version of a pack is taken by the next turn that asks.</summary>
public interface IExercises
{
    /// <summary>Null where no such pack is loaded.</summary>
    Exercise? Find(SessionId session);
}
