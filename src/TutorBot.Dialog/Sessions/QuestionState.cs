using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Sessions;

/// <summary>How far one question has come.</summary>
public sealed record QuestionState
{
    public required QuestionId Question { get; init; }
    public QuestionStage Stage { get; init; }

    /// <summary>Turns spent on it, of any kind but a look at a word, a paragraph or the mark.</summary>
    public int Turns { get; init; }

    /// <summary>Points made, half made, asked for or carried over, in the order in which they came up.</summary>
    public ImmutableArray<PointProgress> Points { get; init; } = [];

    public ImmutableArray<AnswerMove> Moves { get; init; } = [];

    /// <summary>Those of <see cref="Moves"/> that no prompt beyond an open push led to.</summary>
    public ImmutableArray<AnswerMove> OwnMoves { get; init; } = [];

    /// <summary>The level over all points, 0 to 4.</summary>
    public int Best { get; init; }

    /// <summary>The level over the points that were made with no help, or only an open push.</summary>
    public int Unaided { get; init; }

    /// <summary>True once an open push was given.</summary>
    public bool Pumped { get; init; }

    /// <summary>True once the question was put in plain words, with what counts.</summary>
    public bool Explained { get; init; }

    /// <summary>True once it was said in words that the next question is open.</summary>
    public bool NextSaid { get; init; }

    /// <summary>Messages that could not be read at all.</summary>
    public int Unread { get; init; }

    /// <summary>Answers in it that were about another question.</summary>
    public int Redirects { get; init; }

    /// <summary>Points told by the tutor on this question.</summary>
    public int Told { get; init; }

    /// <summary>False while a misreading stands that was never repaired: then the question has no mark yet.</summary>
    public bool Markable { get; init; } = true;

    internal PointProgress Point(ElementId element) =>
        Points.FirstOrDefault(point => point.Element == element) ?? new PointProgress { Element = element };

    internal QuestionState With(PointProgress changed) => this with
    {
        Points = Points.Any(point => point.Element == changed.Element)
            ? [.. Points.Select(point => point.Element == changed.Element ? changed : point)]
            : Points.Add(changed),
    };
}
