using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>Tells who asks for help, for the answer or for what a word means from who only wonders aloud.</summary>
internal sealed class HelpPlea(LearnerText text, FlagForms forms, PackIndex index, AskedLine asked)
{
    private const string Plea = "help-request";
    private const int ShortText = 12;
    private const int ShortQuestion = 4;
    private const int Statement = 5;

    private readonly bool[] _pleas = forms.Covered(Plea, text.Words.Length);

    /// <param name="hasPoint">Whether a point was read, though it may only be half made.</param>
    public Stretch? Find(bool hasPoint)
    {
        if (forms.First(Plea) is { } plea && (!SaysMore() || Insists()))
        {
            return new Stretch(plea.Start, plea.End);
        }

        if (TermQuestion.Find(forms, text, index, asked) is { } term && !SaysMore())
        {
            return term;
        }

        var whole = new Stretch(0, text.Words.Length);
        return IsPleaAlone() || (!hasPoint && IsShortQuestion()) || IsEcho() || (AsksTutor() && !SaysMore())
            ? whole
            : null;
    }

    /// <summary>Whether clauses without a plea state something of the subject.</summary>
    private bool SaysMore()
    {
        var (stated, topics) = (0, 0);
        for (var start = 0; start < text.Words.Length; start = text.ClauseEnds[start])
        {
            var end = text.ClauseEnds[start];
            var sentence = text.Sentences[text.SentenceOf[start]];
            if (end - start < Statement || sentence.IsQuestion || _pleas.AsSpan(start, end - start).Contains(true)
                || (text.Words[start].Text == "and" && text.Words[start + 1].Text is "i" or "im"))
            {
                continue;
            }

            stated += end - start;
            topics += text.Words[start..end]
                .Count(word => index.Subject.IsTopic(word) || FlagWords.Judging.Contains(word.Stem));
        }

        return stated >= Statement && topics > 0;
    }

    /// <summary>Whether it pleads in two places.</summary>
    private bool Insists()
    {
        var first = forms.First(Plea)!.Value;
        foreach (var match in forms.All(Plea))
        {
            if (match.Start >= first.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A question about what the learner, or the tutor, should do.</summary>
    private bool AsksTutor()
    {
        foreach (var sentence in text.Sentences)
        {
            var at = sentence.Start;
            while (at < sentence.End && FlagWords.Courtesy.Contains(text.Words[at].Stem))
            {
                at++;
            }

            var isWh = at < sentence.End && text.Words[at].Text is "what" or "where" or "which" or "how" or "who";
            at += isWh ? 1 : 0;
            var asks = at + 1 < sentence.End && IsHelpingVerb(text.Words[at].Text)
                && text.Words[at + 1].Text is "i" or "we" || (at + 1 < sentence.End && !isWh
                && text.Words[at].Text is "can" or "could" or "will" or "would" && text.Words[at + 1].Text == "you");
            if (asks)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHelpingVerb(string word) =>
        word is "do" or "should" or "must" or "can" or "could" or "may" or "am" or "shall" or "would" or "have";

    private bool IsPleaAlone()
    {
        var alone = forms.Covered("help-alone", text.Words.Length);
        if (text.Words.Length > ShortText || !alone.Contains(true))
        {
            return false;
        }

        return !Enumerable.Range(0, alone.Length).Any(at => !alone[at] && !_pleas[at] && !IsBeside(text.Words[at]));
    }

    private bool IsBeside(Word word) =>
        FlagWords.Courtesy.Contains(word.Stem) || EnglishLexicon.Default.Fillers.Contains(word.Text) || asked.Has(word);

    /// <summary>A short question is one for help unless it guesses: what it names, the tutor has not named.</summary>
    private bool IsShortQuestion() => text.Words.Length <= ShortQuestion
        && IsQuestion
        && text.Words.All(word => FunctionWords.Contains(word.Text) || IsBeside(word)
            || (asked.IsEmpty && !index.Subject.IsTopic(word)));

    /// <summary>Asks back what a word of the tutor's means.</summary>
    private bool IsEcho() => IsQuestion
        && !asked.OffersChoice
        && text.Words.Length <= ShortText
        && text.Words.Any(asked.Has)
        && text.Words.All(word => FunctionWords.Contains(word.Text) || IsBeside(word));

    private bool IsQuestion => text.Folded.Text.AsSpan().TrimEnd().EndsWith("?");
}
