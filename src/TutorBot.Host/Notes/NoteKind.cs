using System.Collections.Immutable;
using TutorBot.Dialog.Turns;

namespace TutorBot.Host.Notes;

/// <summary>A kind of note, as the command line names it and as a teacher reads it.</summary>
/// <param name="Title">The key of its words.</param>
/// <param name="MayAnswer">The words may answer what the tutor asked, which is for the teacher to judge.</param>
internal sealed record NoteKind(TeacherNoteKind Kind, string Name, string Title, bool MayAnswer = false)
{
    /// <summary>The most urgent first.</summary>
    public static readonly ImmutableArray<NoteKind> All =
    [
        new(TeacherNoteKind.Distress, "distress", "notes.kind.distress"),
        new(TeacherNoteKind.WantsTeacher, "wants-teacher", "notes.kind.wants-teacher"),
        new(TeacherNoteKind.Abuse, "abuse", "notes.kind.abuse"),
        new(TeacherNoteKind.Contest, "contest", "notes.kind.contest", MayAnswer: true),
        new(TeacherNoteKind.NotRead, "not-read", "notes.kind.not-read", MayAnswer: true),
        new(TeacherNoteKind.OtherLanguage, "other-language", "notes.kind.other-language", MayAnswer: true),
    ];

    public bool IsUrgent => Kind == TeacherNoteKind.Distress;

    public static NoteKind Of(TeacherNoteKind kind) => All.First(one => one.Kind == kind);
}
