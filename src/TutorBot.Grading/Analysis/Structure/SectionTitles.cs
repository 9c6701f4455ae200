using System.Collections.Immutable;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Structure;

/// <summary>The titles that open a list of notes or of works: "Notes", "Works cited".</summary>
internal static class SectionTitles
{
    /// <summary>Characters; what is longer is no heading.</summary>
    public const int LongestHeading = 90;

    private static readonly LexiconFile Lists = LexiconFile.Open("en/analysis/structure");
    private static readonly ImmutableHashSet<string> NoteHeadings = [.. Lists.List("note-headings")];
    private static readonly ImmutableHashSet<string> WorkHeadings = [.. Lists.List("work-headings")];

    /// <summary>Whether it is such a title, without marks around it and in lower case.</summary>
    public static bool IsOne(string title) => NoteHeadings.Contains(title) || WorkHeadings.Contains(title);

    /// <summary>The section that a heading opens.</summary>
    public static Section Opens(string text, TextSpan heading)
    {
        var words = Title(text, heading);
        return NoteHeadings.Contains(words) ? Section.Notes
            : WorkHeadings.Contains(words) ? Section.Works
            : Section.Prose;
    }

    /// <summary>The words of a heading, without marks around them and in lower case; empty for what is none.</summary>
    public static string Title(string text, TextSpan span) => span.Length > LongestHeading
        ? ""
        : span.In(text).ToString().Trim('#', '*', '_', ' ', ':', '.').ToLowerInvariant();
}
