namespace TutorBot.Discord.Messages.Components;

/// <summary>Component Reference, "Button Styles".</summary>
public enum ButtonStyle
{
    Primary = 1,
    Secondary = 2,
    Success = 3,
    Danger = 4,
    Link = 5,
}
