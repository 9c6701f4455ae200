using System.Collections.Immutable;

namespace TutorBot.Host.Settings;

/// <summary>The keys that the program reads, such as <c>Discord:Pack</c>.</summary>
internal static class KnownSettings
{
    public static readonly ImmutableArray<KnownSetting> All = [.. Of(typeof(ServeOptions), "")];

    /// <summary>Their first parts, such as <c>Discord</c>.</summary>
    public static readonly ImmutableArray<string> Sections =
        [.. All.Where(known => known.Key.Contains(':')).Select(known => SectionOf(known.Key)).Distinct()];

    public static string SectionOf(string key) => key.Split(':')[0];

    /// <summary>The keys of the same section, or the sections where it is none of them.</summary>
    public static IEnumerable<string> Beside(string key)
    {
        var section = SectionOf(key) + ":";
        var beside = All.Select(known => known.Key)
            .Where(known => known.StartsWith(section, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return beside.Count > 0 ? beside : All.Select(known => SectionOf(known.Key)).Distinct();
    }

    private static IEnumerable<KnownSetting> Of(Type options, string section) => options.GetProperties()
        .Where(property => property.CanWrite)
        .SelectMany(property => property.PropertyType.Namespace == nameof(System)
            ? [new KnownSetting(section + property.Name, property.PropertyType.IsArray)]
            : Of(property.PropertyType, $"{section}{property.Name}:"));
}
