using System.Text.Json;
using System.Text.RegularExpressions;
using TutorBot.Grading.Packs.Schemas;
using TutorBot.Grading.Packs.Shapes;
using TutorBot.Testing;

namespace TutorBot.Grading.Tests.Packs;

/// <summary>The schemas that editors use say exactly what the loader takes.</summary>
public sealed partial class PackSchemaTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "config", "schema");

    public static TheoryData<string> Places => [.. PackLayout.All.Select(kind => kind.Place)];

    /// <summary>With TUTORBOT_WRITE_SCHEMAS=1 the schemas are written anew from the shapes.</summary>
    [Theory]
    [MemberData(nameof(Places))]
    public void The_schema_of_a_file_is_the_shape_that_the_loader_reads(string place)
    {
        var kind = PackLayout.All.Single(other => other.Place == place);
        var file = Path.Combine(Folder, PackSchema.FileName(kind));
        if (Environment.GetEnvironmentVariable("TUTORBOT_WRITE_SCHEMAS") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(file, PackSchema.Of(kind));
        }

        File.ReadAllText(file).ShouldBe(PackSchema.Of(kind));
    }

    [Fact]
    public void No_schema_is_left_over() =>
        Directory.GetFiles(Folder).Select(Path.GetFileName).ShouldBe(
            PackLayout.All.Select(PackSchema.FileName).Distinct(), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Places))]
    public void Its_fields_and_those_needed_are_the_loaders(string place)
    {
        var kind = PackLayout.All.Single(other => other.Place == place);
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, PackSchema.FileName(kind))));

        schema.RootElement.GetProperty("properties").EnumerateObject().Select(property => property.Name)
            .ShouldBe(kind.Shape.Fields.Select(field => field.Name));
        schema.RootElement.GetProperty("required").EnumerateArray().Select(name => name.GetString())
            .ShouldBe(kind.Shape.Fields.Where(field => field.Required).Select(field => field.Name));
        schema.RootElement.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public void The_schema_line_of_every_pack_file_leads_to_its_schema()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Packs, "*.yaml", SearchOption.AllDirectories))
        {
            if (SchemaLine().Match(File.ReadLines(file).FirstOrDefault("")) is { Success: true } line)
            {
                var path = Path.GetRelativePath(Repository.Packs, file).Replace('\\', '/');
                var kind = PackLayout.KindOf(path[(path.IndexOf('/') + 1)..]).ShouldNotBeNull(file);
                Path.GetFullPath(line.Groups["path"].Value, Path.GetDirectoryName(file)!)
                    .ShouldBe(Path.Combine(Folder, PackSchema.FileName(kind)), file);
            }
        }
    }

    [GeneratedRegex(@"^# yaml-language-server: \$schema=(?<path>\S+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SchemaLine();
}
