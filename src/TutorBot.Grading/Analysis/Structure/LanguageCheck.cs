namespace TutorBot.Grading.Analysis.Structure;

/// <summary>Tells English from other languages by its commonest words.</summary>
internal static class LanguageCheck
{
    private const int FewestWords = 12;
    private const double LeastShare = 0.15;

    public static Readability Of(Manuscript text)
    {
        var words = 0;
        var common = 0;
        foreach (var token in text.Tokens)
        {
            if (token.IsWord && !token.IsNumber)
            {
                words++;
                common += NameWords.Never.Contains(token.Word) || NameWords.Prepositions.Contains(token.Word) ? 1 : 0;
            }
        }

        return words == 0 ? Readability.NoWords
            : words >= FewestWords && common < words * LeastShare ? Readability.OtherLanguage
            : Readability.Read;
    }
}
