namespace TutorBot.Grading.Packs.Shapes;

/// <summary>A kind of thing that has an id, and within what that id is unique.</summary>
internal sealed record IdKind(string Name, IdScope Scope)
{
    public static readonly IdKind Text = new("text", IdScope.Pack);
    public static readonly IdKind Paragraph = new("paragraph", IdScope.Pack);
    public static readonly IdKind Claim = new("claim", IdScope.Pack);
    public static readonly IdKind Source = new("source", IdScope.Pack);
    public static readonly IdKind Evidence = new("piece of evidence", IdScope.Pack);
    public static readonly IdKind Question = new("question", IdScope.Pack);
    public static readonly IdKind Misconception = new("misconception", IdScope.Pack);
    public static readonly IdKind Concept = new("concept", IdScope.Pack);
    public static readonly IdKind Term = new("glossary term", IdScope.Pack);
    public static readonly IdKind Element = new("element", IdScope.Question);
    public static readonly IdKind Family = new("family", IdScope.Question);
    public static readonly IdKind Criterion = new("criterion", IdScope.Question);
    public static readonly IdKind Rule = new("rule", IdScope.File);
    public static readonly IdKind Prints = new("fingerprinted paragraph", IdScope.Pack);
}
