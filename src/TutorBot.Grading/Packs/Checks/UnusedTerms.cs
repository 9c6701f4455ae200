using System.Collections.Frozen;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs.Shapes;

namespace TutorBot.Grading.Packs.Checks;

/// <summary>
/// Word help explains what a learner comes across: a word of the reading, or of what the tutor says. Of a reading that
/// the pack does not hold nothing can be said.
/// </summary>
internal sealed class UnusedTerms : IPackCheck
{
    public IEnumerable<PackFault> Check(PackDraft draft)
    {
        if (draft.Pack.Glossary.IsEmpty
            || draft.Pack.Texts.SelectMany(text => text.Paragraphs).Any(paragraph => paragraph.Text is null))
        {
            return [];
        }

        var said = draft.Texts.Where(text => IsSeen(text.Role))
            .SelectMany(text => WordReader.Read(text.Text))
            .Select(word => word.Stem)
            .ToFrozenSet(StringComparer.Ordinal);
        return from entry in draft.Pack.Glossary
               where !entry.Forms.Prepend(entry.Term).Any(form => IsIn(said, form))
               let at = draft.Ids.PlaceOf(IdKind.Term, "", entry.Term)
               select new PackFault(
                   at.File, at.Line, $"Word help explains '{entry.Term}', which no text of the pack has.",
                   "Write under 'forms' how the text has it, or take the entry out.");
    }

    /// <summary>What learners read: the reading, its description, and whatever the tutor says of it.</summary>
    private static bool IsSeen(string role) =>
        !role.StartsWith("glossary.", StringComparison.Ordinal)
        && (role.StartsWith("texts.", StringComparison.Ordinal)
            || role is "handout" or "point" or "short"
            || role.EndsWith("say", StringComparison.Ordinal)
            || role.EndsWith("simple", StringComparison.Ordinal));

    private static bool IsIn(FrozenSet<string> said, string form) =>
        WordReader.Read(form).All(word => said.Contains(word.Stem));
}
