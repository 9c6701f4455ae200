using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>What a text can be like the examples of: an element of its question, or a misconception.</summary>
/// <param name="Value">The id; that of a misconception behind a sign that no id holds.</param>
internal readonly record struct Label(string Value)
{
    public static Label Of(ElementId element) => new(element.Value);

    public static Label Of(MisconceptionId misconception) => new("!" + misconception.Value);
}
