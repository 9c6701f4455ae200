namespace TutorBot.Grading.Analysis.Citations;

/// <summary>How a text points at a source.</summary>
public enum CitationForm
{
    /// <summary>In brackets, other than name and year: MLA, or author, title and page.</summary>
    Parenthetical,

    /// <summary>Name and year, in brackets or in the sentence.</summary>
    AuthorYear,

    /// <summary>A footnote or an endnote, or the number that stands for it.</summary>
    Note,
    Ibid,
    OpCit,

    /// <summary>An abbreviation or a shortened title of a work that was cited in full.</summary>
    Short,
    Archive,
    Legal,
    Url,
    Doi,

    /// <summary>An entry of a list of works.</summary>
    Reference,
}
