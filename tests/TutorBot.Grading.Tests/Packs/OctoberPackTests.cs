using TutorBot.Grading.Packs;
using TutorBot.Testing;

namespace TutorBot.Grading.Tests.Packs;

public sealed class OctoberPackTests
{
    private static readonly string Folder = Path.Combine(Repository.Packs, "october-1917");

    [Fact]
    public void October_pack_loads()
    {
        if (!File.Exists(Path.Combine(Folder, "pack.yaml")))
        {
            Assert.Skip("config/packs/october-1917/pack.yaml is not written yet.");
        }

        var load = PackLoader.Load(Folder);

        if (load is PackLoad.Refused refused)
        {
            Assert.Fail($"{refused.Faults.Length} faults:\n{string.Join('\n', refused.Faults)}");
        }

        foreach (var warning in ((PackLoad.Loaded)load).Warnings)
        {
            TestContext.Current.TestOutputHelper?.WriteLine(warning.ToString());
        }
    }
}
