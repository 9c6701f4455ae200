using System.Collections.Immutable;
using System.Globalization;
using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Misreadings;
using TutorBot.Dialog.Phrases;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Points;

/// <summary>Says what is there, in the learner's own words where they can be quoted.</summary>
internal static class Acknowledging
{
    private const int LongAnswer = 60;
    private const int MostNamed = 4;
    private const int FewNamed = 3;
    private const int MostRepeated = 2;
    private const double Certain = 0.9;
    private const double Likely = 0.5;
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private const int QuotesInARow = 2;

    public static void Say(TurnDraft turn, string text, Gain gain)
    {
        var quoted = false;
        var named = Named(turn, gain);
        if (named.Length >= 2)
        {
            Many(turn, named, MostOf(turn, text));
        }
        else if (!gain.Fresh.IsEmpty)
        {
            quoted = One(turn, text, Strongest(turn, gain));
        }
        else if (gain.Joined is not null)
        {
            turn.Reply.May(turn.Say(gain.ByReason ? "ack.linked" : "ack.placed"), weight: 9);
        }
        else if (gain.Again)
        {
            Again(turn, gain);
        }

        Begun(turn, gain);
        turn.State = turn.State with { QuotesRunning = quoted ? turn.State.QuotesRunning + 1 : 0 };
    }

    // Half a point said again, or carried over from an earlier question, is not one to be done with.
    private static void Again(TurnDraft turn, Gain gain)
    {
        var whole = gain.Repeated
            .Where(read => turn.Progress.Point(read.Element).Standing == Standing.Full)
            .OrderBy(read => read.Element == turn.State.Pending?.Element ? 0 : 1)
            .Select(read => Element(turn, read).Short)
            .ToArray();
        if (whole.Length == 0)
        {
            Faintly(turn);
        }
        else if (KeyOf(gain.Move) is { } key)
        {
            turn.Reply.May(turn.Say(key), weight: 9);
        }
        else
        {
            turn.Reply.May(turn.Say("ack.again", ("point", string.Join("; ", whole.Take(MostRepeated)))), weight: 9);
        }
    }

    // A point said again may be defended, limited or checked by it.
    private static string? KeyOf(AnswerMove? move) => move switch
    {
        AnswerMove.DefendsAgainstReply => "ack.defends",
        AnswerMove.GrantsAndAnswers => "ack.grants",
        AnswerMove.ChecksWithAnotherSource => "ack.checks",
        AnswerMove.LimitsOwnClaim => "ack.limits",
        _ => null,
    };

    // Once in a session a long answer gets a longer reply.
    private static int MostOf(TurnDraft turn, string text)
    {
        if (turn.State.LongReplyUsed || WordCount.Of(text) < LongAnswer)
        {
            return FewNamed;
        }

        turn.Reply.Limit = ReplyDraft.Long;
        turn.State = turn.State with { LongReplyUsed = true };
        return MostNamed;
    }

    // Of points made alike, the one that was asked for.
    private static PointRead Strongest(TurnDraft turn, Gain gain) => gain.Fresh
        .OrderByDescending(read => read.Standing)
        .ThenBy(read => read.Element == turn.State.Pending?.Element ? 0 : 1)
        .First();

    /// <summary>
    /// What may be said beside a misreading that is taken up: a point surely made, and a name. Faint praise sounds
    /// like a yes to the misreading, and so does praise for the very words that show one of the whole text.
    /// </summary>
    public static Gain Beside(TurnDraft turn, Gain gain, AnswerGrade grade)
    {
        var poisoned = Repairing.IsPoisoned(turn, grade);
        return Gain.None with
        {
            Fresh =
            [
                .. gain.Fresh.Where(read => poisoned
                    ? IsSurelyMade(read) && !IsMistaken(turn, read)
                    : IsSurelyMade(read) || SaysName(turn, read)),
            ],
        };
    }

    private static bool IsMistaken(TurnDraft turn, PointRead read) => read.Evidence.Any(span =>
        turn.Mistaken.Any(mistake => mistake.Start < span.End && mistake.End > span.Start));

    /// <summary>True for a point that may be named without the learner's words beside it.</summary>
    public static bool IsSurelyMade(PointRead read) => read is { Standing: Standing.Full, Confidence: >= Certain };

    // Of several points each is named that was made more likely than not.
    private static ImmutableArray<PointRead> Named(TurnDraft turn, Gain gain) =>
    [
        .. gain.Fresh
            .Where(read => read is { Standing: Standing.Full, Confidence: >= Likely } || SaysName(turn, read))
            .OrderByDescending(read => read.Standing),
    ];

    /// <summary>True for half a point whose name gives nothing away, for the learner has said it: "Lenin".</summary>
    public static bool SaysName(TurnDraft turn, PointRead read) =>
        read.Standing == Standing.Partial
        && Element(turn, read).Short.Split(' ')
            .Where(word => char.IsUpper(word[0]))
            .SelectMany(word => Utterance.Of(word).Words)
            .Any(name => read.Evidence.Any(span => Utterance.Of(span.Quote).Words is [var said]
                && (name.StartsWith(said, Ordinal) || said.StartsWith(name, Ordinal))));

    private static void Many(TurnDraft turn, ImmutableArray<PointRead> points, int most)
    {
        var named = string.Join("; ", points.Take(most).Select(read => Element(turn, read).Short));
        var more = (points.Length - most).ToString(CultureInfo.InvariantCulture);
        turn.Reply.May(
            points.Length > most
                ? turn.Say("credit.many-more", ("points", named), ("n", more))
                : turn.Say("credit.many", ("points", named)),
            weight: 9);
    }

    // What stands half made beside a whole point is told apart from it, and left unnamed: its name may be its answer.
    private static void Begun(TurnDraft turn, Gain gain)
    {
        if (gain.Fresh.Any(read => read.Standing == Standing.Full)
            && gain.Fresh.Any(read => read.Standing == Standing.Partial && !SaysName(turn, read)))
        {
            turn.Reply.Hope(turn.Say("credit.begun"), weight: 3);
        }
    }

    /// <summary>True when the learner was quoted.</summary>
    private static bool One(TurnDraft turn, string text, PointRead read)
    {
        var element = Element(turn, read);
        var quote = QuoteFor(turn, text, read);
        if (read.Standing == Standing.Partial)
        {
            Half(turn, read, quote);
        }
        else if (quote is null)
        {
            turn.Reply.May(element.Full.Say, weight: 10);
        }
        else
        {
            turn.Reply.Either(
                turn.Say("full.quote", ("quote", quote), ("full", element.Full.Say)), element.Full.Say, (6, 10));
        }

        if (quote is not null)
        {
            turn.State = Variants.Quote(turn.State, quote);
            turn.Quoted = quote;
        }

        return quote is not null;
    }

    private static void Half(TurnDraft turn, PointRead read, string? quote)
    {
        if (SaysName(turn, read))
        {
            turn.Reply.May(turn.Say("partial.named", ("point", Element(turn, read).Short)), weight: 9);
        }
        else if (quote is not null)
        {
            turn.Reply.Hope(turn.Say("partial.quote", ("quote", quote)), weight: 9);
        }
        else
        {
            Faintly(turn);
        }
    }

    // After a mistake put right it would sound as if that were only half of it.
    private static void Faintly(TurnDraft turn)
    {
        if (!turn.Mended)
        {
            turn.Reply.Hope(turn.Say("partial.plain"), weight: 9);
        }
    }

    private static string? QuoteFor(TurnDraft turn, string text, PointRead read) =>
        turn.State.QuotesRunning < QuotesInARow
        && Merging.QuoteOf(turn, read, text) is { Length: > 0 } quote
        && !Variants.IsQuoted(turn.State, quote)
            ? quote
            : null;

    private static Element Element(TurnDraft turn, PointRead read) =>
        turn.Question.Elements.First(element => element.Id == read.Element);
}
