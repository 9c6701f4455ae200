namespace TutorBot.Dialog.Turns;

/// <summary>Why a teacher should look.</summary>
public enum TeacherNoteKind
{
    /// <summary>"I did say that": the mark waits until the teacher has looked.</summary>
    Contest,

    /// <summary>Could not be read; not held against the learner.</summary>
    NotRead,

    /// <summary>Mostly another language than the pack's; not read.</summary>
    OtherLanguage,

    /// <summary>An insult or a slur.</summary>
    Abuse,

    /// <summary>Words that sound like distress.</summary>
    Distress,

    /// <summary>The learner asks for the teacher.</summary>
    WantsTeacher,
}
