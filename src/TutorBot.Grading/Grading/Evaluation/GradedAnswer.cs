using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Evaluation;

/// <summary>A marked answer beside what grading read in it.</summary>
public sealed record GradedAnswer(MarkedAnswer Answer, AnswerGrade Grade)
{
    internal bool Found(ElementId element) => Grade.Points.Any(point => point.Element == element);

    internal bool Found(MisconceptionId misconception) =>
        Grade.Misconceptions.Any(read => read.Misconception == misconception);

    internal bool Found(AnswerFlag flag) => Grade.Flags.Any(read => read.Flag == flag);
}
