using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace TutorBot.Dialog.Replies;

/// <summary>A piece of a reply.</summary>
[JsonDerivedType(typeof(Text), "text")]
[JsonDerivedType(typeof(Prompt), "prompt")]
[JsonDerivedType(typeof(List), "list")]
[JsonDerivedType(typeof(Passage), "passage")]
public abstract record ReplyBlock
{
    private ReplyBlock()
    {
    }

    /// <summary>The block in words alone.</summary>
    [JsonIgnore]
    public abstract string PlainText { get; }

    /// <summary>Running text.</summary>
    public sealed record Text(string Words) : ReplyBlock
    {
        [JsonIgnore]
        public override string PlainText => Words;
    }

    /// <summary>The one question that the tutor asks; a renderer may set it off.</summary>
    public sealed record Prompt(string Words) : ReplyBlock
    {
        [JsonIgnore]
        public override string PlainText => Words;
    }

    /// <summary>A titled list, as in a summary.</summary>
    public sealed record List(string Title, ImmutableArray<string> Items) : ReplyBlock
    {
        [JsonIgnore]
        public override string PlainText => Items.IsEmpty ? Title : Title + "\n- " + string.Join("\n- ", Items);
    }

    /// <summary>A paragraph of a text: its gist, or its words where a teacher attached them.</summary>
    public sealed record Passage(string Place, string Words) : ReplyBlock
    {
        [JsonIgnore]
        public override string PlainText => Place + ": " + Words;
    }
}
