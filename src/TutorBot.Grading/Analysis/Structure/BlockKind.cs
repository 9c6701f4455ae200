namespace TutorBot.Grading.Analysis.Structure;

/// <summary>What a block of lines is.</summary>
internal enum BlockKind
{
    Paragraph,
    Heading,

    /// <summary>It begins with a number, a bullet or a note's mark.</summary>
    Item,

    /// <summary>An entry of a list of works.</summary>
    Entry,

    /// <summary>Set off as somebody else's words.</summary>
    Quotation,

    /// <summary>What a web page or a printer put there: buttons, page numbers, rights.</summary>
    Furniture,
}
