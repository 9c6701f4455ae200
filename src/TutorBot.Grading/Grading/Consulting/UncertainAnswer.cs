using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Consulting;

/// <summary>
/// What a second reader is asked: which of the points in doubt an answer makes. It tells nothing of who wrote it.
/// </summary>
/// <param name="Question">The question that was answered.</param>
/// <param name="Prompt">The tutor's line that it replies to; empty when there was none.</param>
/// <param name="Text">The learner's words.</param>
/// <param name="Doubtful">The elements in doubt; at least one.</param>
public sealed record UncertainAnswer(
    QuestionId Question, string Prompt, string Text, ImmutableArray<ElementId> Doubtful);
