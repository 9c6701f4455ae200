namespace TutorBot.Grading.Grading.Evaluation.Rules;

/// <summary>Words that stand in answers with a point and hardly in others: the beginning of a rule.</summary>
/// <param name="Words">One to three words that follow each other.</param>
/// <param name="Made">Answers with the point that no rule finds.</param>
/// <param name="NotMade">Answers without the point.</param>
public sealed record TellingPhrase(string Words, int Made, int NotMade);
