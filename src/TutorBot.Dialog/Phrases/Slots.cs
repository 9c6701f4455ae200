using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Phrases;

/// <summary>Fills <c>{slots}</c>.</summary>
internal static class Slots
{
    public static Wording Fill(Wording wording, ReadOnlySpan<(string Slot, string Words)> slots) =>
        new(Fill(wording.Say, slots), Fill(wording.Simple, slots));

    // The learner's words are put in last-minute and never searched for slots again: one pass over the template.
    private static string Fill(string template, ReadOnlySpan<(string Slot, string Words)> slots)
    {
        var filled = new System.Text.StringBuilder();
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is var open && open >= 0 && rest[open..].IndexOf('}') is var length && length > 0)
        {
            filled.Append(rest[..open]).Append(ValueOf(rest.Slice(open + 1, length - 1), slots));
            rest = rest[(open + length + 1)..];
        }

        return filled.Append(rest).ToString();
    }

    private static string ValueOf(ReadOnlySpan<char> name, ReadOnlySpan<(string Slot, string Words)> slots)
    {
        foreach (var (slot, words) in slots)
        {
            if (name.SequenceEqual(slot))
            {
                return words;
            }
        }

        throw new KeyNotFoundException($"Nothing was given for the slot '{name}'.");
    }
}
