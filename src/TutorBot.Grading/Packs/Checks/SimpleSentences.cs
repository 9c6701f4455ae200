namespace TutorBot.Grading.Packs.Checks;

/// <summary>Simple versions keep to short sentences.</summary>
internal sealed class SimpleSentences : IPackCheck
{
    private const int MostWords = 12;

    public IEnumerable<PackFault> Check(PackDraft draft) =>
        from text in draft.Texts
        where text.IsSimple()
        from sentence in SpokenText.Sentences(text.Text)
        let words = SpokenText.Words(sentence).Length
        where words > MostWords
        select text.Fault(
            $"A simple sentence has {words} words: {sentence.Trim()}", $"Use at most {MostWords}; make two sentences.");
}
