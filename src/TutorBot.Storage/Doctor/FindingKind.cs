namespace TutorBot.Storage.Doctor;

public enum FindingKind
{
    Well,

    /// <summary>Works, but should be looked at.</summary>
    Warning,

    /// <summary>The store cannot be used as it is.</summary>
    Fault,
}
