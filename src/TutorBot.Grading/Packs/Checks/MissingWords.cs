namespace TutorBot.Grading.Packs.Checks;

/// <summary>Words that make a point in an example stand in its text; else nobody knows where it is made.</summary>
internal sealed class MissingWords : IPackCheck
{
    private const string Role = "examples.points.words";

    public IEnumerable<PackFault> Check(PackDraft draft)
    {
        var places = draft.Texts.Where(text => text.Role == Role && text.Text.Length > 0);
        var marked = from example in draft.Pack.Examples
                     from point in example.Points
                     where point.Words.Length > 0
                     select (example, point);
        return from entry in marked.Zip(places, (mark, place) => (mark.example, mark.point, place.At))
               where !entry.example.Text.Contains(entry.point.Words, StringComparison.Ordinal)
               select new PackFault(
                   entry.At.File,
                   entry.At.Line,
                   $"The words \"{entry.point.Words}\" of '{entry.point.Element}' are not in the example's text.",
                   "Copy them letter by letter, or leave 'words' out; then the whole text counts as making it.");
    }
}
