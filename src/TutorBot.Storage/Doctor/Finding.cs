namespace TutorBot.Storage.Doctor;

/// <summary>What a check found.</summary>
/// <param name="Check">What was looked at, such as "key ring".</param>
/// <param name="Remedy">What helps; empty where nothing is wrong.</param>
public sealed record Finding(string Check, FindingKind Kind, string Says, string Remedy = "")
{
    internal static Finding Well(string check, string says) => new(check, FindingKind.Well, says);

    internal static Finding Of(string check, StoreFault fault) =>
        new(check, FindingKind.Fault, fault.Problem, fault.Remedy);
}
