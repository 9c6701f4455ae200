namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>The marks between which a text has what people say; the other kind stands within them or apart.</summary>
internal enum MainMark
{
    Double,
    Single,
}
