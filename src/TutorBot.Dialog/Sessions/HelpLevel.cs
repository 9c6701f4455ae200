namespace TutorBot.Dialog.Sessions;

/// <summary>The highest help given for a point. A look at a word, a paragraph or the mark is no help.</summary>
public enum HelpLevel
{
    None,
    Pump,
    Place,
    Question,
    Starter,
    Choice,
    Told,
}
