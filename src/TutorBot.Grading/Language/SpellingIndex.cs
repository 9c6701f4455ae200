namespace TutorBot.Grading.Language;

/// <summary>
/// Finds the words of a vocabulary that a misspelt word was meant to be: by the letters left when one or two are struck
/// out of both, and by sound. A common English word is never taken for a slip.
/// </summary>
internal sealed class SpellingIndex
{
    private const int ShortestWord = 4;
    private const int LongestWord = 24;

    private readonly Dictionary<string, string[]> _byDeletion = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _bySound = new(StringComparer.Ordinal);
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

    public void Collect(Word word, List<int> found)
    {
        if (word.Text.Length is < ShortestWord or > LongestWord || word.IsNumber || KnownWords.Contains(word.Text))
        {
            return;
        }

        foreach (var candidate in Candidates(word.Text).Concat(Candidates(Singular(word.Text))).Distinct())
        {
            found.AddRange(_numbers[candidate].Where(number => !found.Contains(number)));
        }
    }

    private static string Singular(string word) => word[^1] == 's' ? word[..^1] : word;

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
            foreach (var word in _byDeletion.GetValueOrDefault(key) ?? [])
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
        return key.Length < 3 || !_bySound.TryGetValue(key, out var words)
            ? []
            : words.Where(word => EditDistance.Between(typed, word, 3) <= 3);
    }

    private void Register(string word)
    {
        foreach (var key in Deletions(word, Tolerance(word.Length)))
        {
            Put(_byDeletion, key, word);
        }

        Put(_bySound, Phonetic.KeyOf(word), word);
    }

    private static void Put(Dictionary<string, string[]> table, string key, string word)
    {
        table.TryGetValue(key, out var words);
        table[key] = words is null ? [word] : [.. words, word];
    }

    private static HashSet<string> Deletions(string word, int most)
    {
        var all = new HashSet<string>(StringComparer.Ordinal) { word };
        var level = new List<string> { word };
        for (var depth = 0; depth < most; depth++)
        {
            level = [.. level.SelectMany(OneShorter).Where(all.Add)];
        }

        return all;
    }

    private static IEnumerable<string> OneShorter(string word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            yield return word.Remove(at, 1);
        }
    }
}
