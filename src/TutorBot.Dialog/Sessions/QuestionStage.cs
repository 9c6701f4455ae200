namespace TutorBot.Dialog.Sessions;

/// <summary>Whether a question has been asked and left.</summary>
public enum QuestionStage
{
    Waiting,
    Open,
    Finished,
}
