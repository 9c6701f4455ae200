namespace TutorBot.Host.Tests.Layout;

public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["TutorBot.Grading"] = [],
        ["TutorBot.Dialog"] = ["TutorBot.Grading"],
        ["TutorBot.Discord"] = [],
        ["TutorBot.Teams"] = [],
        ["TutorBot.Storage"] = ["TutorBot.Dialog", "TutorBot.Grading"],
        ["TutorBot.Web"] = ["TutorBot.Dialog", "TutorBot.Grading"],
        ["TutorBot.Testing"] = ["TutorBot.Dialog", "TutorBot.Grading"],
    };

    // Host, the end-to-end tests, benchmarks and the load program stand above everything.
    private static readonly string[] Unlimited =
        ["TutorBot.Host", "TutorBot.EndToEnd", "TutorBot.Benchmarks", "TutorBot.Load"];

    private static readonly Dictionary<string, ProjectFile> Projects =
        Checkout.Projects().Select(path => new ProjectFile(path))
            .ToDictionary(project => project.Name, StringComparer.Ordinal);

    [Fact]
    public void No_project_reaches_further_than_the_layout_allows() =>
        Projects.Values
            .Where(project => !Unlimited.Contains(project.Name))
            .SelectMany(project => Reached(project.Name).Except(AllowedFor(project.Name))
                .Select(reached => $"{project.Name} -> {reached}"))
            .ShouldBeEmpty();

    [Fact]
    public void Every_project_stands_in_the_layout() =>
        Projects.Keys
            .Select(name => name.EndsWith(".Tests", StringComparison.Ordinal) ? name[..^".Tests".Length] : name)
            .Where(name => !Allowed.ContainsKey(name) && !Unlimited.Contains(name))
            .ShouldBeEmpty();

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Testing.Repository.Root, "TutorBot.sln"));
        Projects.Keys.Where(name => !solution.Contains($"\"{name}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_package_version_is_central() =>
        Projects.Values.SelectMany(project => project.OwnVersions.Select(package => $"{project.Name}: {package}"))
            .ShouldBeEmpty();

    [Fact]
    public void Grading_uses_one_package_and_the_dialog_none()
    {
        Projects["TutorBot.Grading"].Packages.Except(["YamlDotNet"]).ShouldBeEmpty();
        Projects["TutorBot.Dialog"].Packages.Except(["YamlDotNet"]).ShouldBeEmpty();
    }

    private static IEnumerable<string> AllowedFor(string name)
    {
        if (!name.EndsWith(".Tests", StringComparison.Ordinal))
        {
            return Allowed.GetValueOrDefault(name) ?? [];
        }

        var tested = name[..^".Tests".Length];
        return tested == "TutorBot.Host"
            ? Projects.Keys
            : [tested, "TutorBot.Testing", .. AllowedFor(tested), .. AllowedFor("TutorBot.Testing")];
    }

    private static HashSet<string> Reached(string name)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(Projects[name].References);
        while (open.TryDequeue(out var next))
        {
            if (reached.Add(next))
            {
                Projects[next].References.ToList().ForEach(open.Enqueue);
            }
        }

        return reached;
    }
}
