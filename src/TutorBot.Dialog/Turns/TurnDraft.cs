using System.Collections.Immutable;
using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Phrases;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Turns;

/// <summary>A turn in the making. Lives for one call of <see cref="Tutor.Turn"/> and is seen by nobody else.</summary>
internal sealed class TurnDraft(SessionState state, Inbound inbound, Exercise exercise)
{
    private readonly List<Reply> _replies = [];

    public SessionState State { get; set; } = state;

    public Inbound Inbound { get; } = inbound;

    /// <summary>True when what comes in may be one of the words that were listed just before.</summary>
    public bool WordsListed { get; init; }

    public Exercise Exercise { get; } = exercise;

    public Pack Pack => Exercise.Pack;

    public ReplyDraft Reply { get; private set; } = new();

    public List<Credit> Credits { get; } = [];

    public List<TeacherNote> Notes { get; } = [];

    /// <summary>The learner's words that this turn holds up to credit a point.</summary>
    public string? Quoted { get; set; }

    /// <summary>Stretches of the message that are never shown back, such as talk to the grader.</summary>
    public ImmutableArray<EvidenceSpan> Unsaid { get; set; } = [];

    /// <summary>Stretches that show a misreading, which no praise may hold up.</summary>
    public ImmutableArray<EvidenceSpan> Mistaken { get; set; } = [];

    /// <summary>True where the message puts a mistake right that was asked about.</summary>
    public bool Mended { get; set; }

    public Submission? Submission { get; set; }

    public Contribution Contribution { get; set; } = Contribution.Command;

    public Move Move { get; private set; } = Move.Inform;

    public ElementId? Element { get; private set; }

    public MisconceptionId? Misconception { get; private set; }

    /// <summary>The question now being answered.</summary>
    public Question Question => Pack.Questions.First(question => question.Id == State.Current);

    public QuestionState Progress => State.Of(Question.Id);

    public bool IsLast => Pack.Questions[^1].Id == State.Current;

    public void Did(Move move, ElementId? element = null, MisconceptionId? misconception = null) =>
        (Move, Element, Misconception) = (move, element, misconception);

    public void Update(Func<QuestionState, QuestionState> change) =>
        State = State.With(change(Progress));

    public void Note(TeacherNoteKind kind, string words, ElementId? element = null) =>
        Notes.Add(new TeacherNote(kind, State.Current, element, words));

    /// <summary>A wording of a key, its slots filled; none is used twice while another is left.</summary>
    public Wording Phrase(string key, params ReadOnlySpan<(string Slot, string Words)> slots)
    {
        var (wording, next) = Variants.Choose(State, key, Exercise.Phrases[key]);
        State = next;
        return Slots.Fill(wording, slots);
    }

    /// <summary>True while a key has a wording that was not used.</summary>
    public bool HasFresh(string key) => Exercise.Phrases[key].Any(wording => !Variants.IsUsed(State, wording));

    /// <summary>As <see cref="Phrase"/>, in the usual version.</summary>
    public string Say(string key, params ReadOnlySpan<(string Slot, string Words)> slots) => Phrase(key, slots).Say;

    /// <summary>Asks the one question of the reply.</summary>
    public void Ask(PendingPrompt prompt)
    {
        Reply.Must(new ReplyBlock.Prompt(prompt.Say));
        State = State with { Pending = prompt };
    }

    /// <summary>Ends the message and begins another.</summary>
    public void Send()
    {
        if (!Reply.IsEmpty)
        {
            _replies.Add(Reply.Finish());
        }

        Reply = new ReplyDraft();
    }

    public TurnOutcome Finish()
    {
        Send();
        return new TurnOutcome(
            State, [.. _replies], Submission, [.. Credits], [.. Notes],
            new TurnReading(Contribution, Move, Element, Misconception),
            ProgressWords.Of(State, Exercise));
    }
}
