namespace TutorBot.Grading.Packs.Checks;

/// <summary>Words of others are kept to a dozen, opening words to eight.</summary>
internal sealed class LongQuotations : IPackCheck
{
    private static readonly Dictionary<string, int> MostWords = new(StringComparer.Ordinal)
    {
        ["texts.paragraphs.opens"] = 8,
        ["texts.paragraphs.quotations"] = 12,
    };

    public IEnumerable<PackFault> Check(PackDraft draft) =>
        from text in draft.Texts
        where MostWords.ContainsKey(text.Role)
        let most = MostWords[text.Role]
        let words = SpokenText.Words(text.Text).Length
        where words > most
        select text.Fault($"'{text.Role}' has {words} words.", $"Quote at most {most}.");
}
