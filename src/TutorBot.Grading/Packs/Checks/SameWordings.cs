using TutorBot.Grading.Language;

namespace TutorBot.Grading.Packs.Checks;

/// <summary>A learner never meets the same wording twice, so no two texts of a pack are alike.</summary>
internal sealed class SameWordings : IPackCheck
{
    public IEnumerable<PackFault> Check(PackDraft draft) =>
        from alike in draft.Texts.Where(text => text.IsUsual() && (text.Asks() || text.States() || text.IsStarter()))
            .GroupBy(text => string.Join(' ', WordWindows.Words(text.Text)), StringComparer.Ordinal)
        from again in alike.Skip(1)
        select again.Fault(
            $"The same words stand at {alike.First().At}: {again.Text}", "Word one of the two otherwise.");
}
