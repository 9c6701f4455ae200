using System.Globalization;

namespace TutorBot.Host.Discord.Looking;

/// <summary>The custom id of a button that turns to a page of an analysis.</summary>
/// <param name="Analysis">The interaction that asked for the analysis.</param>
/// <param name="Page">From 0.</param>
internal readonly record struct PageId(string Analysis, int Page)
{
    private const string Prefix = "analysis:";

    public static bool TryParse(string id, out PageId page)
    {
        var colon = id.LastIndexOf(':');
        page = default;
        if (!id.StartsWith(Prefix, StringComparison.Ordinal) || colon < Prefix.Length
            || !int.TryParse(id.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        page = new PageId(id[Prefix.Length..colon], number);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Analysis}:{Page}");
}
