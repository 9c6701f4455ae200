using TutorBot.Grading.Language;

namespace TutorBot.Grading.Tests.Language;

public sealed class WordCacheTests
{
    private readonly List<string> _read = [];

    [Fact]
    public void A_word_is_found_out_once()
    {
        var lengths = Lengths();

        lengths.Of("soviet").ShouldBe(6);
        lengths.Of("soviet").ShouldBe(6);

        _read.ShouldBe(["soviet"]);
    }

    [Fact]
    public void No_text_can_fill_it()
    {
        var lengths = Lengths();
        var longWord = new string('a', 1000);
        lengths.Of(longWord);
        foreach (var number in Enumerable.Range(0, 40_000))
        {
            lengths.Of($"word{number}");
        }

        _read.Clear();

        lengths.Of(longWord).ShouldBe(1000);
        lengths.Of("word39999").ShouldBe(9);
        lengths.Of("word0").ShouldBe(5);

        _read.ShouldBe([longWord, "word39999"]);
    }

    private WordCache<int> Lengths() => new(word =>
    {
        _read.Add(word);
        return word.Length;
    });
}
