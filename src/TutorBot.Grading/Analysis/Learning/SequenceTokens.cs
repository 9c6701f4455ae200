using System.Globalization;

namespace TutorBot.Grading.Analysis.Learning;

/// <summary>What a token of a reference string looks like, in features that a person can read.</summary>
internal static class SequenceTokens
{
    /// <summary>Classes of what stands between two tokens.</summary>
    public const int Joints = 6;

    public static IEnumerable<List<string>> Features(IReadOnlyList<string> tokens)
    {
        var looks = tokens.Select(token => new TokenLook(token)).ToArray();
        var quoted = false;
        var bracketed = false;
        var years = 0;
        for (var at = 0; at < tokens.Count; at++)
        {
            quoted = looks[at].Opens || (quoted && !(at > 0 && looks[at - 1].Closes));
            bracketed |= looks[at].Text.Contains('(', StringComparison.Ordinal);
            var features = Own(looks[at], at, tokens.Count);
            Around(features, looks, at);
            features.Add(quoted ? "quoted" : "unquoted");
            features.Add("years" + Math.Min(2, years));
            if (bracketed)
            {
                features.Add("bracketed");
            }

            years += looks[at].IsYear ? 1 : 0;
            bracketed &= !looks[at].Text.Contains(')', StringComparison.Ordinal);
            yield return features;
        }
    }

    /// <summary>
    /// 0 letters run on, 1 comma, 2 stop, 3 colon or semicolon, 4 bracket or quotation mark, 5 otherwise.
    /// </summary>
    public static int Joint(string before, string token) => before[^1] switch
    {
        ',' => 1,
        '.' => 2,
        ':' or ';' => 3,
        ')' or ']' or '"' or '\u201D' or '\u2019' => 4,
        _ => token[0] is '(' or '[' or '"' or '\u201C' or '\u2018' ? 5 : 0,
    };

    private static List<string> Own(TokenLook look, int at, int count)
    {
        var place = (at * 12 / count).ToString(CultureInfo.InvariantCulture);
        List<string> features =
        [
            "bias", "w=" + look.Plain, "raw=" + look.Text, "shape=" + look.Shape, "short=" + look.Brief, "place="
                + place,
            "end=" + look.Text[^1], "start=" + look.Text[0], "kind=" + look.Kind,
            "kind+end=" + look.Kind + look.Text[^1], "kind+place=" + look.Kind + place,
        ];
        for (var length = 1; length <= 4 && length <= look.Plain.Length; length++)
        {
            features.Add("pre=" + look.Plain[..length]);
            features.Add("suf=" + look.Plain[^length..]);
        }

        if (at == 0)
        {
            features.Add("first");
        }

        if (at == count - 1)
        {
            features.Add("last");
        }

        return features;
    }

    private static void Around(List<string> features, TokenLook[] looks, int at)
    {
        for (var step = -3; step <= 3; step++)
        {
            if (step == 0)
            {
                continue;
            }

            var other = at + step >= 0 && at + step < looks.Length ? looks[at + step] : null;
            var name = step.ToString(CultureInfo.InvariantCulture) + "=";
            features.Add("k" + name + (other is null ? "none" : other.Kind + other.Text[^1]));
            if (Math.Abs(step) <= 2)
            {
                features.Add("w" + name + (other?.Plain ?? "none"));
                features.Add("s" + name + (other?.Brief ?? "none"));
            }
        }

        var before = at > 0 ? looks[at - 1] : null;
        var after = at + 1 < looks.Length ? looks[at + 1] : null;
        features.Add("ww=" + (before?.Plain ?? "") + "|" + looks[at].Plain);
        features.Add("wn=" + looks[at].Plain + "|" + (after?.Plain ?? ""));
        features.Add("kkk=" + (before?.Brief ?? "") + "|" + looks[at].Brief + "|" + (after?.Brief ?? ""));
        features.Add("pkk=" + (before is null ? "" : before.Kind + before.Text[^1]) + "|" + looks[at].Kind
            + looks[at].Text[^1]);
    }
}
