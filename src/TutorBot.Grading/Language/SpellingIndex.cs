namespace TutorBot.Grading.Language;

/// <summary>
/// Finds the words of a vocabulary that a misspelt word was meant to be: by the letters left when one or two are struck
/// out of both, and by sound. A common English word is never taken for a slip.
/// </summary>
internal sealed class SpellingIndex
{
    private const int ShortestWord = 4;
    private const int LongestWord = 24;

    /// <summary>By the hash of the letters left; that two words share one costs a comparison more.</summary>
    private readonly Dictionary<ulong, string[]> _byDeletion = [];
    private readonly Dictionary<ulong, string[]> _bySound = [];
    private readonly Dictionary<string, List<int>> _numbers = new(StringComparer.Ordinal);

    /// <summary>Adds a word with the number that stands for it.</summary>
    public void Add(string word, int number)
    {
        if (word.Length is < ShortestWord or > LongestWord)
        {
            return;
        }

        if (!_numbers.TryGetValue(word, out var numbers))
        {
            _numbers[word] = numbers = [];
            Register(word);
        }

        if (!numbers.Contains(number))
        {
            numbers.Add(number);
        }
    }

    /// <summary>Adds the numbers of the words that a typed word may be a slip for.</summary>
    public void Collect(string word, List<int> found)
    {
        if (word.Length is < ShortestWord or > LongestWord || char.IsAsciiDigit(word[0]) || KnownWords.Contains(word))
        {
            return;
        }

        CollectLike(word, found);
        if (word[^1] == 's')
        {
            CollectLike(word[..^1], found);
        }
    }

    private void CollectLike(string typed, List<int> found)
    {
        foreach (var number in Candidates(typed).SelectMany(candidate => _numbers[candidate]))
        {
            if (!found.Contains(number))
            {
                found.Add(number);
            }
        }
    }

    private static int Tolerance(int length) => length switch
    {
        < 5 => 0,
        < 8 => 1,
        _ => 2,
    };

    private IEnumerable<string> Candidates(string typed)
    {
        var tolerance = Tolerance(typed.Length);
        foreach (var key in Deletions(typed, tolerance))
        {
            foreach (var word in _byDeletion.GetValueOrDefault(key, []))
            {
                var limit = Math.Min(tolerance, Tolerance(word.Length));
                if (word[0] == typed[0] && EditDistance.Between(typed, word, limit) <= limit)
                {
                    yield return word;
                }
            }
        }

        foreach (var word in SoundAlikes(typed))
        {
            yield return word;
        }
    }

    private IEnumerable<string> SoundAlikes(string typed)
    {
        var key = Phonetic.KeyOf(typed);
        return key.Length < 3 || !_bySound.TryGetValue(StableHash.Of(key), out var words)
            ? []
            : words.Where(word => EditDistance.Between(typed, word, 3) <= 3);
    }

    private void Register(string word)
    {
        foreach (var key in Deletions(word, Tolerance(word.Length)))
        {
            Put(_byDeletion, key, word);
        }

        Put(_bySound, StableHash.Of(Phonetic.KeyOf(word)), word);
    }

    private static void Put(Dictionary<ulong, string[]> table, ulong key, string word)
    {
        table.TryGetValue(key, out var words);
        table[key] = words is null ? [word] : words[^1] == word ? words : [.. words, word];
    }

    /// <summary>The hashes of a word and of what is left when one letter of it is struck out, or two.</summary>
    private static IEnumerable<ulong> Deletions(string word, int most)
    {
        yield return Without(word, -1, -1);
        for (var one = 0; most > 0 && one < word.Length; one++)
        {
            yield return Without(word, one, -1);
            for (var other = one + 1; most > 1 && other < word.Length; other++)
            {
                yield return Without(word, one, other);
            }
        }
    }

    private static ulong Without(string word, int one, int other)
    {
        Span<char> left = stackalloc char[LongestWord];
        var count = 0;
        for (var at = 0; at < word.Length; at++)
        {
            if (at != one && at != other)
            {
                left[count] = word[at];
                count++;
            }
        }

        return StableHash.Of(left[..count]);
    }
}
