namespace TutorBot.Storage;

/// <summary>Why a data folder cannot be used, and what helps.</summary>
public sealed record StoreFault(string Problem, string Remedy)
{
    public override string ToString() => $"{Problem} {Remedy}";
}
