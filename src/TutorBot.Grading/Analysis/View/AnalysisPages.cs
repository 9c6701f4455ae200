using System.Collections.Immutable;
using System.Text;

namespace TutorBot.Grading.Analysis.View;

/// <summary>A view as pages of plain text, for channels that limit the length of a message.</summary>
public static class AnalysisPages
{
    /// <param name="sections">What <see cref="AnalysisView.Of"/> gives.</param>
    /// <param name="longest">UTF-16 code units of a page; at least 200. A longer line is cut.</param>
    public static ImmutableArray<string> Of(ImmutableArray<AnalysisSection> sections, int longest)
    {
        var pages = ImmutableArray.CreateBuilder<string>();
        var page = new StringBuilder();
        foreach (var section in sections)
        {
            foreach (var (at, line) in section.Items.Select(item => "- " + item.PlainText).Index())
            {
                var title = at == 0 || page.Length == 0 ? section.Title + "\n" : "";
                var cut = line.Length + section.Title.Length + 2 <= longest ? line
                    : line[..(longest - section.Title.Length - 3)] + "…";
                if (page.Length > 0 && page.Length + title.Length + cut.Length + 1 > longest)
                {
                    pages.Add(page.ToString().TrimEnd());
                    page.Clear();
                    title = section.Title + "\n";
                }

                page.Append(title).Append(cut).Append('\n');
            }
        }

        if (page.Length > 0)
        {
            pages.Add(page.ToString().TrimEnd());
        }

        return pages.ToImmutable();
    }
}
