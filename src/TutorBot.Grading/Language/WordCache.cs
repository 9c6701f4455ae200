using System.Collections.Concurrent;

namespace TutorBot.Grading.Language;

/// <summary>
/// What was found out about words so far, of a bounded number of words of bounded length: no learner can fill the
/// memory. For any number of threads.
/// </summary>
/// <param name="read">Finds it out; gives the same for the same word.</param>
internal sealed class WordCache<T>(Func<string, T> read)
{
    private const int MostWords = 30_000;
    private const int LongestWord = 24;

    private readonly ConcurrentDictionary<string, T> _found = new(StringComparer.Ordinal);
    private int _count;

    public T Of(string word)
    {
        if (word.Length > LongestWord)
        {
            return read(word);
        }

        if (!_found.TryGetValue(word, out var known))
        {
            known = read(word);
            if (Volatile.Read(ref _count) < MostWords && _found.TryAdd(word, known))
            {
                Interlocked.Increment(ref _count);
            }
        }

        return known;
    }
}
