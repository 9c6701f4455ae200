namespace TutorBot.Discord.Commands;

/// <summary>Application Commands, "Application Command Option Type".</summary>
public enum OptionKind
{
    Subcommand = 1,
    SubcommandGroup = 2,
    Text = 3,
    Integer = 4,
    Flag = 5,
    User = 6,
    Channel = 7,
    Role = 8,
    Mentionable = 9,
    Number = 10,
    Attachment = 11,
}
