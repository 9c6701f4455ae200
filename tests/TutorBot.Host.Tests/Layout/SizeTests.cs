namespace TutorBot.Host.Tests.Layout;

public sealed class SizeTests
{
    private static readonly IReadOnlyList<(string File, int Lines)> Files =
        [.. Checkout.CSharp.Select(file => (Checkout.Name(file), File.ReadAllLines(file).Length))];

    private static readonly IReadOnlyList<Method> Methods =
        [.. Checkout.CSharp.SelectMany(file => MethodReader.Read(Checkout.Name(file), File.ReadAllText(file)))];

    [Fact]
    public void Files_are_short()
    {
        var sizes = Files.Where(file => IsProgram(file.File)).Select(file => file.Lines).ToList();
        Sizes.Median(sizes).ShouldBeLessThan(60);
        Sizes.Percentile(sizes, 90).ShouldBeLessThan(180);
    }

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        Files.Where(file => file.Lines > 400).ShouldBeEmpty();

    [Fact]
    public void Methods_are_shorter() =>
        Sizes.Median([.. Methods.Where(method => IsProgram(method.File)).Select(method => method.Lines)])
            .ShouldBeLessThan(8);

    [Fact]
    public void No_method_is_longer_than_60_lines() =>
        Methods.Where(method => method.Lines > 60).ShouldBeEmpty();

    [Fact]
    public void No_line_is_wider_than_120_columns() =>
        Checkout.Code()
            .SelectMany(file => File.ReadLines(file).Index()
                .Where(line => line.Item.Length > 120)
                .Select(line => $"{Checkout.Name(file)}:{line.Index + 1}"))
            .ShouldBeEmpty();

    private static bool IsProgram(string file) => file.StartsWith("src", StringComparison.Ordinal);
}
