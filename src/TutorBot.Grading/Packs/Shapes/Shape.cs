using System.Collections.Immutable;

namespace TutorBot.Grading.Packs.Shapes;

/// <summary>The fields of a file or of a part of one. Readers, checks and the JSON Schemas all follow it.</summary>
/// <param name="Called">What a message calls it, such as "a claim".</param>
internal sealed record Shape(string Called, params ImmutableArray<Field> Fields)
{
    /// <summary>True where exactly one of the fields stands.</summary>
    public bool ExactlyOne { get; init; }

    public Field? Find(string name) => Fields.FirstOrDefault(field => field.Name == name);
}
