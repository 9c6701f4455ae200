namespace TutorBot.Grading.Packs;

/// <summary>What a walk over a pack's files brings together.</summary>
internal sealed class Findings
{
    public Findings() => Ids = new IdRegister(Faults);

    public FaultList Faults { get; } = new();

    public IdRegister Ids { get; }

    public List<PackText> Texts { get; } = [];
}
