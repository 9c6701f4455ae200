using System.Text.Encodings.Web;
using System.Text.Json;
using TutorBot.Grading.Analysis;
using TutorBot.Grading.Analysis.Citations;
using TutorBot.Grading.Analysis.Profile;
using TutorBot.Grading.Analysis.Quotations;
using TutorBot.Grading.Packs;

namespace TutorBot.Host.Analyzing;

/// <summary>An analysis for programs; offsets are UTF-16 code units of the text after a byte order mark.</summary>
internal static class AnalysisJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Stream to, TextAnalysis analysis, KnownText? known)
    {
        using (var json = new Utf8JsonWriter(to, Options))
        {
            json.WriteStartObject();
            Array(json, "sentences", analysis.Sentences, sentence => Place(json, sentence));
            Array(json, "citations", analysis.Citations, citation => Write(json, analysis.Text, citation));
            Array(json, "quotations", analysis.Quotations, quotation => Write(json, quotation));
            Array(json, "claims", analysis.Claims, claim =>
            {
                Place(json, claim.Span);
                json.WriteString("kind", Vocabulary.Name(claim.Kind));
                json.WriteString("support", Vocabulary.Name(claim.Support));
            });
            Array(json, "language", analysis.Language, words =>
            {
                Place(json, words.Span);
                json.WriteString("technique", Vocabulary.Name(words.Technique));
                json.WriteString("why", words.Why);
            });
            Array(json, "reasoning", analysis.Reasoning, problem =>
            {
                Place(json, problem.Span);
                json.WriteString("problem", Vocabulary.Name(problem.Problem));
                json.WriteString("why", problem.Why);
                json.WriteNumber("confidence", problem.Confidence);
            });
            Write(json, analysis.Profile);
            Strings(json, "questions", analysis.Questions);
            Write(json, known);
            json.WriteEndObject();
        }

        to.Write("\n"u8);
        to.Flush();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Place(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private static void Write(Utf8JsonWriter json, string text, Citation citation)
    {
        Place(json, citation.Span);
        json.WriteString("raw", citation.Span.In(text));
        json.WriteString("form", Vocabulary.Name(citation.Form));
        json.WriteString("author", citation.Author);
        json.WriteString("work", citation.Work);
        json.WriteString("volume", citation.Volume);
        json.WriteString("issue", citation.Issue);
        json.WriteString("pages", citation.Pages);
        json.WriteString("year", citation.Year);
        json.WriteString("url", citation.Url);
        Index(json, "refersTo", citation.RefersTo);
        json.WriteString("standing", Vocabulary.Name(citation.Standing));
    }

    private static void Write(Utf8JsonWriter json, Quotation quotation)
    {
        Place(json, quotation.Span);
        json.WriteString("kind", Vocabulary.Name(quotation.Kind));
        json.WriteString("speaker", quotation.Speaker);
        Index(json, "speakerStart", quotation.SpeakerSpan?.Start);
        Index(json, "speakerEnd", quotation.SpeakerSpan?.End);
        Index(json, "citation", quotation.Citation);
    }

    private static void Write(Utf8JsonWriter json, TextProfile profile)
    {
        json.WriteStartObject("profile");
        json.WriteNumber("voices", profile.Voices);
        json.WriteNumber("camps", profile.Camps);
        json.WriteNumber("claimsCited", profile.ClaimsCited);
        json.WriteNumber("claims", profile.Claims);
        json.WriteString("oldest", profile.Oldest);
        json.WriteString("newest", profile.Newest);
        json.WriteNumber("firstHand", profile.FirstHand);
        json.WriteNumber("studies", profile.Studies);
        json.WriteNumber("secondHand", profile.SecondHand);
        json.WriteNumber("unclear", profile.Unclear);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, KnownText? known)
    {
        if (known is null)
        {
            json.WriteNull("pack");
            return;
        }

        json.WriteStartObject("pack");
        json.WriteString("pack", known.Pack.Id.Value);
        json.WriteString("paragraph", known.Paragraphs is [var only] ? only.Id.Value : null);
        Strings(json, "claims", known.Claims.Select(claim => claim.Id.Value));
        Strings(json, "sources", known.Sources.Select(source => source.Id.Value));
        json.WriteEndObject();
    }

    private static void Index(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
