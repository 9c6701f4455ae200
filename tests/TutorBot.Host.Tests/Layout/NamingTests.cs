using System.Text.RegularExpressions;

namespace TutorBot.Host.Tests.Layout;

public sealed partial class NamingTests
{
    [Fact]
    public void No_type_is_named_for_what_anything_could_be() =>
        Declarations().Where(type => EmptyName().IsMatch(type.Name)).ShouldBeEmpty();

    [Fact]
    public void A_file_declares_one_type_or_one_closed_hierarchy() =>
        Declarations().GroupBy(type => type.File)
            .Where(file => file.Select(type => type.Name).Distinct().Skip(1).Any() && !IsHierarchy([.. file]))
            .Select(file => file.Key)
            .ShouldBeEmpty();

    [Fact]
    public void Nothing_is_left_for_later() =>
        Checkout.Code().Where(file => Later().IsMatch(File.ReadAllText(file))).Select(Checkout.Name).ShouldBeEmpty();

    private static IEnumerable<(string File, string Name, string Header)> Declarations() =>
        from file in Checkout.CSharp
        from Match match in TopLevelType().Matches(CodeOnly.Of(File.ReadAllText(file)))
        select (Checkout.Name(file), match.Groups["name"].Value, match.Value);

    private static bool IsHierarchy(IReadOnlyList<(string File, string Name, string Header)> types) =>
        types[0].Header.Contains("abstract", StringComparison.Ordinal)
        && types.Skip(1).All(type => type.Header.Contains("record", StringComparison.Ordinal));

    [GeneratedRegex(
        @"^(?:public |internal |file |sealed |abstract |static |readonly |partial |ref )*"
        + @"(?:class|struct|interface|enum|record(?: struct| class)?) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex("(Helpers?|Managers?|Utils?|Utilities|Services?)$")]
    private static partial Regex EmptyName();

    [GeneratedRegex("TO" + "DO|FIX" + "ME|NotImplemented" + "Exception")]
    private static partial Regex Later();
}
