using System.Collections.Frozen;
using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Phrases;

/// <summary>
/// What the tutor says apart from a pack: per key several variants, in one language. Words in braces are slots, such
/// as <c>{quote}</c>.
/// </summary>
public sealed class Phrasebook
{
    private readonly FrozenDictionary<string, ImmutableArray<Wording>> _phrases;

    internal Phrasebook(
        string language, IReadOnlyDictionary<string, ImmutableArray<Wording>> phrases, LearnerForms forms)
    {
        Language = language;
        Forms = forms;
        _phrases = phrases.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The language of the words, as a BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>How learners put what is no answer.</summary>
    public LearnerForms Forms { get; }

    public IReadOnlyCollection<string> Keys => _phrases.Keys;

    /// <exception cref="KeyNotFoundException">The locale has no such key.</exception>
    public ImmutableArray<Wording> this[string key] => _phrases[key];

    /// <summary>Reads <c>dialog.yaml</c> and <c>learner.yaml</c> of a locale's folder, such as <c>en</c>.</summary>
    /// <exception cref="InvalidDataException">A file cannot be used; the message names every fault.</exception>
    public static Phrasebook Load(string folder) => PhrasebookReader.Read(folder);
}
