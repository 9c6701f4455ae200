using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>What a way to a level asks of the points made on a question.</summary>
public abstract record LevelCondition
{
    private LevelCondition()
    {
    }

    /// <summary>At least so many points, each at least so far made, and placed or linked where asked.</summary>
    public sealed record Points(int AtLeast, Standing Standing, bool Placed, bool Linked, bool PlacedOrLinked)
        : LevelCondition;

    /// <summary>Points of at least so many families; one of them placed and linked where asked.</summary>
    public sealed record Families(int AtLeast, Standing Standing, bool OnePlacedAndLinked) : LevelCondition;

    /// <summary>At least so many of the elements named, each at least so far made.</summary>
    public sealed record Elements(int AtLeast, Standing Standing, ImmutableArray<ElementId> AnyOf) : LevelCondition;

    /// <summary>A feature of the answer as a whole, such as an answered reply or a check with another source.</summary>
    public sealed record Move(AnswerMove Made) : LevelCondition;

    /// <summary>The next lower level is reached.</summary>
    public sealed record LowerLevel : LevelCondition;
}
