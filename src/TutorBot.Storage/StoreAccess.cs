namespace TutorBot.Storage;

/// <summary>How a data folder is opened.</summary>
public enum StoreAccess
{
    /// <summary>Alone, as a program that takes turns must: makes the folder where it is missing and migrates.</summary>
    Own,

    /// <summary>
    /// Beside a running program, to read, export or erase: the folder must exist and be of this version.
    /// </summary>
    Visit,
}
