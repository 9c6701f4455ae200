using System.Text.Json.Serialization;

namespace TutorBot.Dialog.Turns;

/// <summary>The kinds of thing that a learner can send.</summary>
[JsonDerivedType(typeof(Said), "said")]
[JsonDerivedType(typeof(Chose), "chose")]
[JsonDerivedType(typeof(Rebutted), "rebutted")]
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

    /// <summary>A whole rebuttal, handed in on a form; read for the first question wherever the talk stands.</summary>
    /// <param name="Place">The paragraph that it attacks; empty where none was named.</param>
    /// <param name="Sure">How sure the learner is; null where that was left open.</param>
    public sealed record Rebutted(string Text, string Place = "", Sureness? Sure = null) : InboundContent
    {
        /// <summary>The text that is read: a paragraph chosen on the form is a place that the learner named.</summary>
        [JsonIgnore]
        public string Whole => Place.Length == 0 || Text.Contains(Place, StringComparison.OrdinalIgnoreCase)
            ? Text
            : $"{Place}: {Text}";
    }
}
