namespace TutorBot.Grading.Packs.Checks;

/// <summary>A question that yes or no answers ends the thinking.</summary>
internal sealed class YesNoQuestions : IPackCheck
{
    private static readonly HashSet<string> Openers = new(StringComparer.OrdinalIgnoreCase)
    {
        "is", "isn't", "are", "aren't", "was", "wasn't", "were", "weren't", "do", "don't", "does", "doesn't", "did",
        "didn't", "can", "can't", "could", "couldn't", "will", "won't", "would", "wouldn't", "has", "hasn't", "have",
        "haven't", "had", "should", "shouldn't", "may", "might", "must",
    };

    private static readonly string[] Open = ["why", "which"];

    private static readonly char[] Signs = [',', '?', ':', ';', '"', '“', '”', '('];

    public IEnumerable<PackFault> Check(PackDraft draft) =>
        from text in draft.Texts
        where text.Asks() || text.IsStarter()
        let question = SpokenText.Sentences(text.Text).FirstOrDefault(sentence => sentence.Contains('?'))
        where question is not null && IsYesNo(question)
        select text.Fault(
            $"Yes or no answers this question: {question.Trim()}",
            "Begin it with which, what, who, where, how or why.");

    // "Is it careless or paid for: which, and why?" asks for more than yes.
    private static bool IsYesNo(string question) =>
        Words(question) is [var first, .. var rest] && Openers.Contains(first)
        && !rest.Any(word => Open.Contains(word, StringComparer.OrdinalIgnoreCase));

    private static string[] Words(string sentence) =>
        [.. SpokenText.Words(sentence.Replace('’', '\'')).Select(word => word.Trim(Signs))];
}
