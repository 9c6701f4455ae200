namespace TutorBot.Grading.Packs.Checks;

/// <summary>What the tutor says about a point or a mistake fits a short message.</summary>
internal sealed class LongTexts : IPackCheck
{
    private const int MostWords = 45;

    public IEnumerable<PackFault> Check(PackDraft draft) =>
        from text in draft.Texts
        where text.IsHint() || text.IsStarter() || text.Asks() || text.States()
        let words = SpokenText.Words(text.Text).Length
        where words > MostWords
        select text.Fault($"'{text.Role}' has {words} words.", $"Use at most {MostWords}.");
}
