using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>Finds "what is X?" where X is a word that the pack's glossary explains.</summary>
internal static class TermQuestion
{
    public static Stretch? Find(ConceptMatch? asks, LearnerText text, Pack pack)
    {
        if (asks is not { } opening)
        {
            return null;
        }

        var names = pack.Glossary.SelectMany(entry => entry.Forms.Prepend(entry.Term));
        var longest = names.Max(name => (int?)LengthAt(text, opening.End, name)) ?? 0;
        return longest == 0 ? null : new Stretch(opening.Start, opening.End + longest);
    }

    private static int LengthAt(LearnerText text, int at, string name)
    {
        var words = WordReader.Read(name);
        return at + words.Length <= text.Words.Length
            && Enumerable.Range(0, words.Length).All(index => words[index].Stem == text.Words[at + index].Stem)
                ? words.Length
                : 0;
    }
}
