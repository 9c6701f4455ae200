using static TutorBot.Grading.Packs.Shapes.FieldKind;

namespace TutorBot.Grading.Packs.Shapes;

/// <summary>Short names with which the shapes are written down.</summary>
internal static class FieldsOf
{
    public static readonly FieldKind Prose = new Text();

    public static readonly Shape Wording = new(
        "a wording",
        Need("say", Prose, "The usual wording."),
        Need("simple", Prose, "The same in at most twelve words a sentence, without idiom."));

    public static readonly FieldKind Spoken = new Fields(Wording);

    public static Field Need(string name, FieldKind kind, string about) => new(name, kind, Required: true, about);

    public static Field May(string name, FieldKind kind, string about) => new(name, kind, Required: false, about);

    public static FieldKind Links(IdKind kind) => new ListOf(new Link(kind));

    public static FieldKind Some(Shape shape) => new ListOf(new Fields(shape), MayBeEmpty: false);

    public static FieldKind Any(Shape shape) => new ListOf(new Fields(shape));
}
