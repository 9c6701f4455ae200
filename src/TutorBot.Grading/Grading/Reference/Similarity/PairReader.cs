using System.Collections.Immutable;
using TutorBot.Grading.Grading.Reference.Texts;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Reference.Similarity;

/// <summary>How an answer stands to one model answer, in numbers that mean the same for every question.</summary>
internal static class PairReader
{
    public static readonly ImmutableArray<string> Names =
    [
        "recall", "precision", "recall-new", "precision-new", "f-new", "soft-recall", "soft-precision",
        "soft-recall-new", "soft-precision-new", "soft-f-new", "letters-recall", "letters-precision", "letters",
        "mean", "pairs-recall", "pairs-precision", "length", "length-reference", "length-ratio", "denial-mismatch",
        "denials", "denials-reference", "question-in-answer", "question-in-reference", "numbers", "numbers-none",
        "best-sentence", "best-sentence-mean", "worst-part", "parts", "new-words", "unknown", "opposed", "replaced",
        "replaced-share",
        "close-recall-new", "close-precision-new", "close-f-new", "most-missed", "letters-recall-new",
    ];

    public const int SoftF = 9;

    public static double[] Read(ComparedText answer, ComparedText reference, ComparedText question)
    {
        var aligned = new Alignment(answer, reference);
        var parts = reference.Sentences.Select(part => aligned.Backward(_ => false, part)).ToList();
        return
        [
            .. Words(answer, reference, question), .. Soft(aligned, question), .. Letters(answer, reference),
            .. Lengths(answer, reference),
            (answer.Denials - reference.Denials) % 2 == 0 ? 0 : 1, answer.Denials, reference.Denials,
            Overlap.Share(question, answer, null), Overlap.Share(question, reference, null),
            Overlap.Of(reference.Numbers, answer.Numbers), reference.Numbers.Count == 0 ? 1 : 0,
            answer.Sentences.Max(part => Overlap.Harmonic(
                aligned.Backward(question.Stems.Contains, null, part), aligned.Forward(question.Stems.Contains, part))),
            answer.Sentences.Max(part => WordVectors.Dot(part.Mean, reference.Mean)),
            parts.Min(), parts.Average(),
            answer.Terms.Count(term => !question.Stems.Contains(term.Stem)),
            Unknown(answer), aligned.Opposed(), aligned.Replaced(),
            answer.Weight > 0 ? aligned.Replaced() / answer.Weight : 0,
            .. Close(aligned, question),
            LettersNew(answer, reference, question),
        ];
    }

    private static double[] Words(ComparedText answer, ComparedText reference, ComparedText question)
    {
        var recall = Overlap.Share(reference, answer, question);
        var precision = Overlap.Share(answer, reference, question);
        return
        [
            Overlap.Share(reference, answer, null), Overlap.Share(answer, reference, null),
            recall, precision, Overlap.Harmonic(recall, precision),
        ];
    }

    private static double[] Soft(Alignment aligned, ComparedText question)
    {
        var recall = aligned.Backward(question.Stems.Contains);
        var precision = aligned.Forward(question.Stems.Contains);
        return
        [
            aligned.Backward(_ => false), aligned.Forward(_ => false),
            recall, precision, Overlap.Harmonic(recall, precision),
        ];
    }

    private static double[] Close(Alignment aligned, ComparedText question)
    {
        var recall = aligned.CloseBackward(question.Stems.Contains);
        var precision = aligned.CloseForward(question.Stems.Contains);
        return [recall, precision, Overlap.Harmonic(recall, precision), aligned.MostMissed(question.Stems.Contains)];
    }

    private static double LettersNew(ComparedText answer, ComparedText reference, ComparedText question)
    {
        var letters = reference.Terms.Where(term => !question.Stems.Contains(term.Stem))
            .SelectMany(term => term.Letters)
            .ToHashSet();
        return Overlap.Of(letters, answer.Letters);
    }

    private static double[] Letters(ComparedText answer, ComparedText reference)
    {
        var recall = Overlap.Of(reference.Letters, answer.Letters);
        var precision = Overlap.Of(answer.Letters, reference.Letters);
        return
        [
            recall, precision, Overlap.Harmonic(recall, precision), WordVectors.Dot(answer.Mean, reference.Mean),
            Overlap.Of(reference.Pairs, answer.Pairs), Overlap.Of(answer.Pairs, reference.Pairs),
        ];
    }

    private static double[] Lengths(ComparedText answer, ComparedText reference) =>
    [
        Math.Log(1 + answer.Words.Length), Math.Log(1 + reference.Words.Length),
        Math.Log((1.0 + answer.Words.Length) / (1.0 + reference.Words.Length)),
    ];

    private static double Unknown(ComparedText answer) => answer.Terms.IsEmpty
        ? 0
        : (double)answer.Terms.Count(term => term.Vector is null) / answer.Terms.Length;
}
