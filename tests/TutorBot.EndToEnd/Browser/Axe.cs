using System.Text.Json;
using Microsoft.Playwright;
using TutorBot.Testing;

namespace TutorBot.EndToEnd.Browser;

/// <summary>The accessibility rules of npm's axe-core, where <c>TUTORBOT_AXE</c> names its script.</summary>
internal static class Axe
{
    private const string Run = """
        async () => {
          const found = await axe.run(document, { resultTypes: ["violations"] });
          return found.violations
            .filter((rule) => rule.impact === "serious" || rule.impact === "critical")
            .map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join(", ")}`);
        }
        """;

    /// <summary>What is serious or critical, a line a rule; skips where axe is missing, unless required.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page)
    {
        var script = Environment.GetEnvironmentVariable("TUTORBOT_AXE");
        if (string.IsNullOrEmpty(script) || !File.Exists(script))
        {
            Repository.TestAll.ShouldBeFalse("axe-core is required where TUTORBOT_TEST_ALL=1.");
            Assert.Skip("Needs npm's axe-core; set TUTORBOT_AXE to its axe.min.js.");
        }

        await page.EvaluateAsync(await File.ReadAllTextAsync(script, TestContext.Current.CancellationToken));
        var found = await page.EvaluateAsync<JsonElement>(Run);
        return [.. found.EnumerateArray().Select(line => line.GetString()!)];
    }
}
