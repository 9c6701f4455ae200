using System.Text;

namespace TutorBot.Grading.Analysis;

/// <summary>
/// The words by which files and programs name the values of an analysis: <c>AuthorYear</c> is author-year.
/// </summary>
public static class Vocabulary
{
    public static string Name<T>(T value)
        where T : struct, Enum
    {
        var words = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsUpper(letter) && words.Length > 0)
            {
                words.Append('-');
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
