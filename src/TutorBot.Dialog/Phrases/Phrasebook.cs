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

    public Phrasebook(string language, IReadOnlyDictionary<string, ImmutableArray<Wording>> phrases)
    {
        Language = language;
        _phrases = phrases.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The language of the words, as a BCP 47 tag.</summary>
    public string Language { get; }

    public IReadOnlyCollection<string> Keys => _phrases.Keys;

    /// <exception cref="KeyNotFoundException">The locale has no such key.</exception>
    public ImmutableArray<Wording> this[string key] => _phrases[key];
}
