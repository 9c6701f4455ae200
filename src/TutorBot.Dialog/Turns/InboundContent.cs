using System.Text.Json.Serialization;

namespace TutorBot.Dialog.Turns;

/// <summary>The kinds of thing that a learner can send.</summary>
[JsonDerivedType(typeof(Said), "said")]
[JsonDerivedType(typeof(Chose), "chose")]
public abstract record InboundContent
{
    private InboundContent()
    {
    }

    /// <summary>Typed words. Unpaired surrogates have become U+FFFD at the adapter.</summary>
    public sealed record Said(string Text) : InboundContent;

    /// <summary>A button or a command.</summary>
    /// <param name="Argument">The word asked for, or the paragraph; empty where the choice takes none.</param>
    public sealed record Chose(Choice Choice, string Argument = "") : InboundContent;
}
