namespace TutorBot.Discord.Messages.Components;

/// <summary>Component Reference, "Text Input Styles".</summary>
public enum TextInputStyle
{
    Short = 1,
    Paragraph = 2,
}
