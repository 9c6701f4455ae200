namespace TutorBot.Grading.Packs.Checks;

/// <summary>A reply asks one thing, so each text asks once where it should and nowhere else.</summary>
internal sealed class QuestionMarks : IPackCheck
{
    public IEnumerable<PackFault> Check(PackDraft draft)
    {
        foreach (var text in draft.Texts)
        {
            var marks = text.Text.Count(sign => sign == '?');
            if (text.Asks() && marks != 1)
            {
                yield return text.Fault(Marks(text, marks), "Ask exactly one question.");
            }
            else if (text.IsStarter() && marks > 1)
            {
                yield return text.Fault(Marks(text, marks), "Ask one question at most.");
            }
            else if (text.States() && marks > 0)
            {
                yield return text.Fault($"'{text.Role}' asks.", "State what is there; another text asks.");
            }
        }
    }

    private static string Marks(PackText text, int marks) =>
        $"There are {marks} question marks in '{text.Role}'.";
}
