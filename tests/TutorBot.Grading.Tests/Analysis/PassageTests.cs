using TutorBot.Grading.Analysis;
using TutorBot.Grading.Analysis.Citations;

namespace TutorBot.Grading.Tests.Analysis;

public sealed class PassageTests(ITestOutputHelper output)
{
    [Fact]
    public void There_are_passages_enough_and_every_form_is_among_them()
    {
        MarkedPassage.All.Count.ShouldBeGreaterThanOrEqualTo(120);
        MarkedPassage.All.SelectMany(passage => passage.Marks).Select(mark => mark.Form).Distinct()
            .ShouldBe(Enum.GetValues<CitationForm>().Select(Vocabulary.Name), ignoreOrder: true);
    }

    [Fact]
    public void Citations_in_running_text_are_found_at_their_exact_place_and_form()
    {
        var (found, marked, right, formed) = (0, 0, 0, 0);
        foreach (var passage in MarkedPassage.All)
        {
            var citations = TextAnalyzer.Analyze(passage.Text).Citations;
            var hits = citations.Where(citation => passage.Marks.Any(mark => IsAt(citation, mark))).ToList();
            found += citations.Length;
            marked += passage.Marks.Count;
            right += hits.Count;
            formed += hits.Count(citation => passage.Marks.Any(mark =>
                IsAt(citation, mark) && mark.Form == Vocabulary.Name(citation.Form)));
            Tell(passage, citations);
        }

        var (precision, recall) = (right / (double)found, right / (double)marked);
        output.WriteLine($"passages {MarkedPassage.All.Count}  citations {marked}");
        output.WriteLine($"precision {precision:0.000}  recall {recall:0.000}  form {formed / (double)right:0.000}");
        (right / (double)found).ShouldBeGreaterThanOrEqualTo(0.95);
        (right / (double)marked).ShouldBeGreaterThanOrEqualTo(0.95);
        (formed / (double)right).ShouldBeGreaterThanOrEqualTo(0.95);
    }

    private static bool IsAt(Citation citation, (string Form, int Start, int End) mark) =>
        citation.Span.Start == mark.Start && Math.Abs(citation.Span.End - mark.End) <= 1;

    private void Tell(MarkedPassage passage, IEnumerable<Citation> citations)
    {
        foreach (var extra in citations.Where(citation => !passage.Marks.Any(mark => IsAt(citation, mark))))
        {
            output.WriteLine($"extra in {passage.File}: {Vocabulary.Name(extra.Form)} {extra.Span.In(passage.Text)}");
        }

        foreach (var missed in passage.Marks.Where(mark => !citations.Any(citation => IsAt(citation, mark))))
        {
            output.WriteLine($"missed in {passage.File}: {missed.Form} {passage.Text[missed.Start..missed.End]}");
        }
    }
}
