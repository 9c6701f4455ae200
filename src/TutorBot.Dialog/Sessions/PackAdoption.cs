using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Sessions;

/// <summary>Takes a session over to another version of its pack: what vanished from the pack is dropped.</summary>
public static class PackAdoption
{
    public static SessionState Adopt(this SessionState state, Pack pack)
    {
        if (state.PackVersion == pack.Version)
        {
            return state;
        }

        var questions = pack.Questions.Select(question => Questions(state, question)).ToArray();
        var known = pack.Questions.SelectMany(question => question.Elements).Select(element => element.Id).ToHashSet();
        var mistakes = pack.Misconceptions.Select(misconception => misconception.Id).ToHashSet();
        return state with
        {
            PackVersion = pack.Version,
            Questions = [.. questions],
            Current = CurrentOf(state, questions),
            Pending = state.Pending is { } pending ? Keep(pending, known, mistakes) : null,
            Repairs = [.. state.Repairs.Where(repair => mistakes.Contains(repair.Misconception))],
        };
    }

    private static QuestionState Questions(SessionState state, Question question)
    {
        var elements = question.Elements.Select(element => element.Id).ToHashSet();
        var kept = state.Questions.FirstOrDefault(old => old.Question == question.Id)
            ?? new QuestionState { Question = question.Id };
        return kept with { Points = [.. kept.Points.Where(point => elements.Contains(point.Element))] };
    }

    // A question that vanished while it was asked gives way to the first that is not finished.
    private static QuestionId? CurrentOf(SessionState state, QuestionState[] questions)
    {
        if (state.Current is not { } current || questions.Any(question => question.Question == current))
        {
            return state.Current;
        }

        return (Array.Find(questions, question => question.Stage != QuestionStage.Finished) ?? questions[^1]).Question;
    }

    private static PendingPrompt Keep(
        PendingPrompt pending, HashSet<ElementId> elements, HashSet<MisconceptionId> mistakes) => pending with
    {
        Element = pending.Element is { } element && elements.Contains(element) ? element : null,
        Repairing = pending.Repairing is { } mistake && mistakes.Contains(mistake) ? mistake : null,
    };
}
