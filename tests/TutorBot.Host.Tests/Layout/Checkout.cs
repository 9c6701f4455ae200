using TutorBot.Testing;

namespace TutorBot.Host.Tests.Layout;

/// <summary>The files that are written by hand, as they stand in the checkout.</summary>
internal static class Checkout
{
    public static IReadOnlyList<string> CSharp { get; } = [.. Files("src", "*.cs"), .. Files("tests", "*.cs")];

    /// <summary>Every hand-written file of the program and its tests whose lines a person reads.</summary>
    public static IEnumerable<string> Code() =>
        new[] { "*.cs", "*.razor", "*.js", "*.css", "*.sql", "*.csproj", "*.props" }
            .SelectMany(kind => Files("src", kind).Concat(Files("tests", kind)));

    public static IEnumerable<string> Projects() => Files("src", "*.csproj").Concat(Files("tests", "*.csproj"));

    public static IEnumerable<string> Files(string folder, string kind) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), kind, SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    public static string Name(string file) => Path.GetRelativePath(Repository.Root, file);
}
