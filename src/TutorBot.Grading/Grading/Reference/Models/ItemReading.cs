using System.Collections.Immutable;
using TutorBot.Grading.Grading.Reference.Items;
using TutorBot.Grading.Grading.Reference.Texts;

namespace TutorBot.Grading.Grading.Reference.Models;

/// <summary>A graded answer made ready for the models.</summary>
/// <param name="Reference">The model answer nearest to the answer.</param>
/// <param name="Numbers">How it stands to its model answers.</param>
internal sealed record ItemReading(
    GradedItem Item, ComparedText Answer, ComparedText Reference, ComparedText Question, double[] Numbers);
