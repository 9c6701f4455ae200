namespace TutorBot.Discord.Commands;

/// <summary>How an app is installed (Application Resource, "Application Integration Types").</summary>
public enum InstallKind
{
    Guild = 0,
    User = 1,
}
