using System.Collections.Frozen;
using System.Collections.Immutable;
using TutorBot.Dialog.Contributions;

namespace TutorBot.Dialog.Phrases;

/// <summary>
/// How learners put what is no answer: per kind the forms that are the whole message, or stand somewhere in a short
/// one. <c>*</c> in a form stands for the words asked about.
/// </summary>
public sealed class LearnerForms
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    /// <summary>A longer message says more than the form does.</summary>
    private const int ShortMessage = 14;

    private readonly FrozenDictionary<string, FormSet> _kinds;

    internal LearnerForms(IReadOnlyDictionary<string, FormSet> kinds) =>
        _kinds = kinds.ToFrozenDictionary(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Kinds => _kinds.Keys;

    internal bool Is(string kind, Utterance said)
    {
        var forms = _kinds[kind];
        return forms.Whole.Contains(said.Line)
            || (IsShort(said) && forms.Within.Any(form => Contains(said, form)));
    }

    /// <summary>True for a message too short to say more than a form does.</summary>
    internal static bool IsShort(Utterance said) => said.Words.Length <= ShortMessage;

    /// <summary>True when a form stands anywhere in a message of any length, and is said of the learner.</summary>
    internal bool IsAnywhere(string kind, Utterance all)
    {
        var forms = _kinds[kind];
        if (forms.Whole.Contains(all.Line))
        {
            return true;
        }

        var line = forms.Unless.Aggregate(all.Line, (left, words) => left.Replace(words, " . ", Ordinal));
        return forms.Within.Any(form => line.Contains(form, Ordinal));
    }

    /// <summary>True when the message says just this.</summary>
    internal bool IsWhole(string kind, Utterance said) => _kinds[kind].Whole.Contains(said.Line);

    /// <summary>True when the message says just this, with courtesies before or after it or without.</summary>
    internal bool Says(string kind, Utterance said) =>
        IsWhole(kind, said) || IsWhole(kind, Closed(said)) || IsWhole(kind, Bare(said));

    /// <summary>The message without what is only said around it, such as "sorry" and "please".</summary>
    internal Utterance Bare(Utterance said) => Closed(Without("lead-in", said));

    private Utterance Closed(Utterance said)
    {
        var rest = said;
        while (Longest("lead-out", form => rest.Line.EndsWith(form, StringComparison.Ordinal)) is { } form)
        {
            rest = Utterance.Of(rest.Line[..^(form.Length - 1)]);
        }

        return rest;
    }

    /// <summary>The message without the forms of a kind that stand before all else.</summary>
    internal Utterance Without(string kind, Utterance said)
    {
        var rest = said;
        while (Longest(kind, form => rest.Line.StartsWith(form, StringComparison.Ordinal)) is { } form)
        {
            rest = Utterance.Of(rest.Line[(form.Length - 1)..]);
        }

        return rest;
    }

    /// <summary>The message with the forms of a kind, wherever they stand, in one word.</summary>
    internal Utterance Replaced(string kind, Utterance said, string word) => Utterance.Of(_kinds[kind].Whole
        .OrderByDescending(form => form.Length)
        .Aggregate(said.Line, (line, form) => line.Replace(form, $" {word} ", Ordinal)));

    private string? Longest(string kind, Func<string, bool> fits) =>
        _kinds[kind].Whole.Where(fits).MaxBy(form => form.Length);

    /// <summary>True when the message begins with one of the kind's whole forms.</summary>
    internal bool Opens(string kind, Utterance said) =>
        _kinds[kind].Whole.Any(form => said.Line.StartsWith(form, StringComparison.Ordinal));

    /// <summary>True when the message ends with one of the kind's whole forms.</summary>
    internal bool Closes(string kind, Utterance said) =>
        _kinds[kind].Whole.Any(form => said.Line.EndsWith(form, StringComparison.Ordinal));

    /// <summary>True for a word as learners slip on it, such as an apostrophe left out.</summary>
    internal bool IsSlip(string word) => _kinds["slip"].Whole.Contains($" {word} ");

    /// <summary>The words that stand where a form of the kind has its star; null when none fits.</summary>
    internal string? Asked(string kind, Utterance said) =>
        !IsShort(said)
            ? null
            : _kinds[kind].Within.Select(form => Between(said.Line, form)).FirstOrDefault(words => words is not null);

    /// <summary>For every form of the kind that fits: what stands before it, and where it has its star.</summary>
    internal IEnumerable<(Utterance Before, Utterance Words)> Starred(string kind, Utterance said) =>
        from form in _kinds[kind].Within
        where form.Contains('*', StringComparison.Ordinal)
        let words = Between(said.Line, form)
        where words is not null
        let start = said.Line.IndexOf(form[..form.IndexOf('*', StringComparison.Ordinal)], StringComparison.Ordinal)
        select (Utterance.Of(said.Line[..start]), Utterance.Of(words));

    private static bool Contains(Utterance said, string form) => form.Contains('*', StringComparison.Ordinal)
        ? Between(said.Line, form) is not null
        : said.Line.Contains(form, StringComparison.Ordinal);

    private static string? Between(string line, string form)
    {
        var star = form.IndexOf('*', StringComparison.Ordinal);
        if (star < 0)
        {
            return null;
        }

        var (before, after) = (form[..star], form[(star + 1)..]);
        var start = line.IndexOf(before, StringComparison.Ordinal);
        var end = start < 0 ? -1 : EndOf(line, after, start + before.Length);
        return end <= start + before.Length ? null : line[(start + before.Length)..end].Trim();
    }

    private static int EndOf(string line, string after, int from) => string.IsNullOrWhiteSpace(after)
        ? line.Length
        : line.IndexOf(after, from, StringComparison.Ordinal);

    /// <summary>Forms with a blank at either end of each.</summary>
    /// <param name="Unless">Words that are nothing of the kind, though a form stands in them.</param>
    internal sealed record FormSet(
        FrozenSet<string> Whole, ImmutableArray<string> Within, ImmutableArray<string> Unless);
}
