using System.Collections.Immutable;
using TutorBot.Grading.Grading.Likeness;
using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>
/// A reply read together with the tutor's line, so that "the peasants" after "Who might not be counted?" is a whole
/// statement. Only what uses words of the reply counts.
/// </summary>
internal sealed class PromptedReading
{
    private readonly TextReading _both;
    private readonly RuleReader _rules;
    private readonly int _promptWords;

    private PromptedReading(TextReading both, int promptWords)
    {
        _both = both;
        _rules = new RuleReader(both);
        _promptWords = promptWords;
    }

    /// <summary>Null without a tutor's line, or where the reply says nothing.</summary>
    public static PromptedReading? Read(PackIndex index, string prompt, TextReading reply)
    {
        if (string.IsNullOrWhiteSpace(prompt) || reply.Text.Words.IsEmpty)
        {
            return null;
        }

        var both = index.Read(prompt + "\n\n" + reply.Text.Folded.Original, reply.Work);
        var words = both.Text.Words.Length - reply.Text.Words.Length;
        return words > 0 ? new PromptedReading(both, words) : null;
    }

    /// <summary>Rules met by words of both, with the reply's part of them by the reply's own numbers.</summary>
    public ImmutableArray<Firing> Firings(ImmutableArray<CompiledRule> rules) =>
        [.. rules.Select(_rules.Read).OfType<Firing>().Select(InReply).OfType<Firing>()];

    /// <summary>Likeness of the stretches that reach from the tutor's line into the reply.</summary>
    public IReadOnlyDictionary<Label, BestStretch> Likeness(LikenessModel model) =>
        model.Score(_both, Across()).ToDictionary(
            entry => entry.Key,
            entry => entry.Value with { Stretch = new Stretch(0, entry.Value.Stretch.End - _promptWords) });

    private IEnumerable<Stretch> Across()
    {
        var last = _both.Text.SentenceOf[_promptWords - 1];
        var start = _both.Text.Sentences[last].Start;
        for (var next = last + 1; next < Math.Min(last + 3, _both.Text.Sentences.Length); next++)
        {
            yield return new Stretch(start, _both.Text.Sentences[next].End);
        }
    }

    private Firing? InReply(Firing firing)
    {
        var matches = firing.Matches.Where(match => match.Start >= _promptWords)
            .Select(match => new ConceptMatch(match.Concept, match.Start - _promptWords, match.End - _promptWords))
            .ToImmutableArray();
        return matches.IsEmpty || matches.Length == firing.Matches.Length ? null : firing with { Matches = matches };
    }
}
