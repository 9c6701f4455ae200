using TutorBot.Grading.Packs;
using TutorBot.Host.Packs;

namespace TutorBot.Host.Notes;

/// <summary>What a teacher calls an exercise and its points; their ids where the pack is gone or has changed.</summary>
internal sealed class ExerciseWords(PackShelf shelf)
{
    private readonly Dictionary<PackId, Pack?> _packs = [];

    public string Title(PackId pack) => Open(pack)?.Title ?? pack.Value;

    /// <summary>The question's place, from 1.</summary>
    public string Number(PackId pack, QuestionId question)
    {
        var place = Open(pack)?.Questions.Select(one => one.Id).ToList().IndexOf(question) ?? -1;
        return place < 0 ? question.Value : $"{place + 1}";
    }

    public string Point(PackId pack, ElementId element) =>
        Open(pack)?.Questions.SelectMany(question => question.Elements)
            .FirstOrDefault(one => one.Id == element)?.Point ?? element.Value;

    public string Mistake(PackId pack, MisconceptionId misconception) =>
        Open(pack)?.Misconceptions.FirstOrDefault(one => one.Id == misconception)?.Mistake ?? misconception.Value;

    private Pack? Open(PackId pack)
    {
        if (!_packs.TryGetValue(pack, out var known))
        {
            var load = shelf.Find(pack.Value) is { } folder ? PackLoader.Load(folder, PackUse.Grading) : null;
            _packs[pack] = known = (load as PackLoad.Loaded)?.Pack;
        }

        return known;
    }
}
