namespace TutorBot.Grading.Packs.Checks;

/// <summary>One thing that a good pack keeps to. Pure.</summary>
internal interface IPackCheck
{
    IEnumerable<PackFault> Check(PackDraft draft);
}
