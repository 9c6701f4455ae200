using System.Collections.Immutable;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs.Fingerprinting;
using TutorBot.Grading.Packs.Shapes;

namespace TutorBot.Grading.Packs.Building;

/// <summary>Builds a pack from parts that have passed every check of shape and reference.</summary>
internal sealed class PackBuilder(PartSet parts)
{
    public static Pack Build(ImmutableArray<PackPart> parts) => new PackBuilder(new PartSet(parts)).Pack();

    private Pack Pack()
    {
        var fields = new FieldReader(parts.Of(PackLayout.Pack).Single().Root);
        return new Pack
        {
            Id = new PackId(fields.Text("id")),
            Version = fields.Text("version"),
            Title = fields.Text("title"),
            Language = fields.Text("language"),
            ReadFirst = fields.Text("read-first"),
            Author = fields.Text("author").Length > 0 ? fields.Word<AuthorPronoun>("author") : AuthorPronoun.He,
            Texts = parts.List("texts", TextBuilder.Text, PackLayout.Texts),
            Claims = parts.List("claims", TextBuilder.Claim, PackLayout.Claims),
            Sources = parts.List("sources", TextBuilder.Source, PackLayout.Sources),
            Evidence = parts.List("evidence", TextBuilder.Evidence, PackLayout.Evidence),
            Questions = Questions(fields.Texts("questions")),
            Misconceptions = parts.List("misconceptions", Misconception, PackLayout.Misconceptions),
            Glossary = parts.List("glossary", TextBuilder.Term, PackLayout.Glossary),
            Lexicon = parts.List("concepts", ReadingBuilder.Concept, PackLayout.Lexicon, PackLayout.LexiconPart),
            Examples = parts.List("examples", ReadingBuilder.Example, PackLayout.Examples),
            Fingerprints = Prints(),
        };
    }

    private ImmutableArray<Question> Questions(ImmutableArray<string> order)
    {
        var builder = new QuestionBuilder(parts);
        var files = parts.Of(PackLayout.Question).ToDictionary(part => part.Name, StringComparer.Ordinal);
        return [.. order.Select(id => builder.Question(files[id]))];
    }

    private Misconception Misconception(FieldReader fields)
    {
        var reading = parts.ReadingOfMisconception(fields.Text("id"));
        return new Misconception
        {
            Id = new MisconceptionId(fields.Text("id")),
            Mistake = fields.Text("mistake"),
            Poisons = fields.Flag("poisons"),
            Questions = fields.Ids("questions", id => new QuestionId(id)),
            Paragraphs = fields.Ids("paragraphs", id => new ParagraphId(id)),
            Repair = fields.Wording("repair"),
            RepairAgain = fields.Wording("repair-again"),
            Leave = fields.Wording("leave"),
            Cleared = fields.Wording("cleared"),
            Reading = (reading is { } read ? ReadingBuilder.Reading(read) : Reading.None) with
            {
                Weights = parts.WeightsOfMisconception(fields.Text("id")),
            },
            ClearedBy = reading?.Fields("cleared-by") is { } clears ? ReadingBuilder.Reading(clears) : Reading.None,
        };
    }

    /// <summary>Those of the file, and those of paragraphs that the pack holds itself.</summary>
    private Fingerprints Prints()
    {
        var own = parts.List("texts", TextBuilder.Text, PackLayout.Texts).SelectMany(text => text.Paragraphs)
            .Where(paragraph => paragraph.Text is not null)
            .Select(paragraph => KeyValuePair.Create(paragraph.Id, paragraph.Text!));
        return new Fingerprints(
            WordWindows.Normaliser,
            PackFingerprints.Of(own).Windows.SetItems(
                parts.List("paragraphs", Windows, PackLayout.Fingerprints)));
    }

    private static KeyValuePair<ParagraphId, ImmutableArray<ulong>> Windows(FieldReader fields) =>
        new(new ParagraphId(fields.Text("id")), HashText.Read(fields.Text("windows"))!.Value);
}
