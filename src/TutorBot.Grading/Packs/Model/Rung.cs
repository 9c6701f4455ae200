namespace TutorBot.Grading.Packs;

/// <summary>The steps of the ladder of hints, from the least help to the most.</summary>
public enum Rung
{
    /// <summary>An open push that says nothing.</summary>
    Pump,

    /// <summary>Where to look.</summary>
    Place,

    /// <summary>What to ask of the place.</summary>
    Question,

    /// <summary>The beginning of a sentence.</summary>
    Starter,

    /// <summary>Two answers, both defensible; it counts only with its reason.</summary>
    Choice,

    /// <summary>The point itself, to be used by the learner.</summary>
    Told,
}
