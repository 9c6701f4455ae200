namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>A stretch between a pair of quotation marks, the marks included.</summary>
internal readonly record struct QuotedStretch(TextSpan Span, int Depth)
{
    public TextSpan Inner => new(Span.Start + 1, Span.End - 1);
}
