namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>How another's words stand in a text.</summary>
public enum QuotationKind
{
    /// <summary>Somebody's words between marks.</summary>
    Direct,

    /// <summary>Somebody's words retold: "he explained that".</summary>
    Indirect,

    /// <summary>Somebody's words set off as a paragraph of their own.</summary>
    Block,

    /// <summary>Marks that keep a word at a distance, or a word named as a word.</summary>
    Scare,
}
