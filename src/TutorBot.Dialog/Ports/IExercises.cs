using System.Collections.Immutable;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Sessions;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Ports;

/// <summary>The exercises as they are now: a new version of a pack is taken by the next turn that asks.</summary>
public interface IExercises
{
    /// <summary>The packs loaded now, in the order in which they are offered.</summary>
    ImmutableArray<PackId> Packs { get; }

    /// <summary>Null where no such pack is loaded.</summary>
    Exercise? Find(SessionId session);
}
