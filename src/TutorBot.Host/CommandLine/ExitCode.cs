namespace TutorBot.Host.CommandLine;

/// <summary>How the program ends; scripts rely on these numbers.</summary>
internal enum ExitCode
{
    Done = 0,
    Unexpected = 1,
    WrongUsage = 2,

    /// <summary>All was done, but some of the input could not be read.</summary>
    SomeInputBad = 3,

    /// <summary>A setting, a text file or a pack was refused.</summary>
    ConfigurationRefused = 4,
    StoreNotUsable = 5,
}
