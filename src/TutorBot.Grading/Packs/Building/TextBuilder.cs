namespace TutorBot.Grading.Packs.Building;

/// <summary>Builds the texts, and what they claim and cite.</summary>
internal static class TextBuilder
{
    public static SourceText Text(FieldReader fields) => new()
    {
        Id = fields.Text("id"),
        Title = fields.Text("title"),
        Describes = fields.Text("describes"),
        Paragraphs = fields.List("paragraphs", Paragraph),
    };

    public static Claim Claim(FieldReader fields) => new()
    {
        Id = new ClaimId(fields.Text("id")),
        Paragraph = new ParagraphId(fields.Text("paragraph")),
        Statement = fields.Text("statement"),
        Kind = fields.Text("kind"),
        Support = fields.Text("support"),
        Check = fields.Text("check"),
    };

    public static Source Source(FieldReader fields) => new()
    {
        Id = new SourceId(fields.Text("id")),
        Text = fields.Text("text"),
        Name = fields.Text("name"),
        CitedAs = fields.Text("cited-as"),
        Paragraphs = fields.Ids("paragraphs", id => new ParagraphId(id)),
        Is = fields.Text("is"),
        Author = fields.Text("author"),
        Date = fields.Text("date"),
        Record = fields.Text("record"),
        Order = fields.Word<SourceOrder>("order"),
        Camp = fields.Text("camp"),
        Cautions = fields.Texts("cautions"),
        Claims = fields.Ids("claims", id => new ClaimId(id)),
    };

    public static Evidence Evidence(FieldReader fields) => new()
    {
        Id = new EvidenceId(fields.Text("id")),
        Fact = fields.Text("fact"),
        Helps = fields.Text("helps"),
        References = fields.Texts("references"),
        Disputed = fields.Flag("disputed"),
        Confidence = fields.Word<Confidence>("confidence"),
    };

    public static GlossaryEntry Term(FieldReader fields) => new()
    {
        Term = fields.Text("term"),
        Forms = fields.Texts("forms"),
        Means = fields.Wording(),
    };

    private static Paragraph Paragraph(FieldReader fields) => new()
    {
        Id = new ParagraphId(fields.Text("id")),
        Opens = fields.Text("opens"),
        Gist = fields.Wording("gist"),
        Quotations = fields.Texts("quotations"),
        Citations = fields.Texts("citations"),
        Ask = fields.Texts("ask"),
        Text = fields.Has("text") ? fields.Text("text").Trim() : null,
    };
}
