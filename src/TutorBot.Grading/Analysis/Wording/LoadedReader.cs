using System.Collections.Immutable;
using TutorBot.Grading.Analysis.Citations;
using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Wording;

/// <summary>Finds loaded language by word lists; words of a citation are let be.</summary>
internal sealed class LoadedReader(Manuscript text, ImmutableArray<Citation> citations)
{
    private static readonly ImmutableDictionary<string, Technique> Techniques =
        Enum.GetValues<Technique>().ToImmutableDictionary(Vocabulary.Name, StringComparer.Ordinal);

    private static readonly PatternLists Patterns = new("en/analysis/wording", Techniques.Keys);

    public ImmutableArray<LoadedWords> Read(ImmutableArray<TextSpan> sentences)
    {
        var found = ImmutableArray.CreateBuilder<LoadedWords>();
        var next = 0;
        foreach (var sentence in sentences)
        {
            var end = sentence.Start;
            foreach (var match in Patterns.In(text, sentence).OrderBy(match =>
                match.Span.Start).ThenByDescending(match => match.Span.Length))
            {
                while (next < citations.Length && citations[next].Span.End <= match.Span.Start)
                {
                    next++;
                }

                var isCited = next < citations.Length && citations[next].Span.Overlaps(match.Span);
                if (match.Span.Start >= end && !isCited)
                {
                    found.Add(Make(match));
                    end = match.Span.End;
                }
            }
        }

        return found.ToImmutable();
    }

    private LoadedWords Make(PatternMatch match) => new(
        match.Span, Techniques[match.List], AnalysisTexts.Say("technique." + match.List, ("words",
            text.Plain(match.Span))));
}
