using System.Collections.Immutable;

namespace TutorBot.Grading.Packs.Shapes;

/// <summary>What a field may hold.</summary>
internal abstract record FieldKind
{
    private FieldKind()
    {
    }

    public sealed record Text(bool MayBeEmpty = false) : FieldKind;

    /// <summary>One of a few words.</summary>
    public sealed record Word(params string[] Allowed) : FieldKind;

    public sealed record Whole(int Least, int Most) : FieldKind;

    public sealed record Decimal : FieldKind;

    public sealed record Flag : FieldKind;

    /// <summary>The id that this entry gets.</summary>
    public sealed record Name(IdKind Kind) : FieldKind;

    /// <summary>The id of something else.</summary>
    public sealed record Link(IdKind Kind) : FieldKind;

    /// <summary>A form of a concept, as config/packs/README.md describes.</summary>
    public sealed record Form : FieldKind;

    /// <summary>Alternatives of concepts: <c>a | b</c>, <c>not a</c>, <c>either a</c>.</summary>
    public sealed record Alternatives : FieldKind;

    /// <summary>Hashes of word windows as hexadecimal numbers, sixteen digits each.</summary>
    public sealed record Hashes : FieldKind;

    public sealed record ListOf(FieldKind Item, bool MayBeEmpty = true) : FieldKind;

    public sealed record Fields(Shape Shape) : FieldKind;

    /// <summary>Fields of any name.</summary>
    public sealed record Map(FieldKind Value) : FieldKind;

    /// <summary>A single word, or fields.</summary>
    public sealed record WordOrFields(string Single, Shape Shape) : FieldKind;
}
