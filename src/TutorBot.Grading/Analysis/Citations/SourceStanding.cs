namespace TutorBot.Grading.Analysis.Citations;

/// <summary>How near a source looks to what it is cited for, by its title, its kind and its year.</summary>
public enum SourceStanding
{
    /// <summary>Nothing in the text tells.</summary>
    Unclear,

    /// <summary>What people of the time wrote or said themselves: letters, minutes, an archive's papers.</summary>
    FirstHand,

    /// <summary>What somebody wrote about it: a history, a journal's article, a book of long afterwards.</summary>
    Study,

    /// <summary>Words that are taken from another's book, as the text says itself.</summary>
    SecondHand,
}
