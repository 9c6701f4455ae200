using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;

namespace TutorBot.Web.Talks;

/// <summary>Finds in the tutor's words what can be pressed: a word to type, a paragraph of the text.</summary>
public static class TutorText
{
    private static readonly Regex Pressable =
        new("`(?<word>[a-z ]{1,20})`|\\b(?<place>[A-Z][0-9]{1,3})\\b", RegexOptions.NonBacktracking);

    private static readonly ImmutableArray<Choice> Typed =
        [Choice.Next, Choice.More, Choice.Restart, Choice.Hint, Choice.Simpler, Choice.Stop, Choice.Leave];

    /// <summary>The pieces in order. Names of other paragraphs than these stay text.</summary>
    public static ImmutableArray<TutorPiece> Cut(string words, ImmutableArray<ParagraphId> paragraphs)
    {
        var pieces = ImmutableArray.CreateBuilder<TutorPiece>();
        var at = 0;
        foreach (var match in Pressable.Matches(words).Where(match => Piece(match, paragraphs) is not null))
        {
            pieces.Add(new TutorPiece(words[at..match.Index]));
            pieces.Add(Piece(match, paragraphs)!);
            at = match.Index + match.Length;
        }

        pieces.Add(new TutorPiece(words[at..]));
        pieces.RemoveAll(piece => piece.Words.Length == 0);
        return pieces.ToImmutable();
    }

    private static TutorPiece? Piece(Match match, ImmutableArray<ParagraphId> paragraphs)
    {
        if (match.Groups["word"] is { Success: true, Value: var word })
        {
            return new TutorPiece(word, IsWord: true, Sends: ChoiceOf(word));
        }

        return ParagraphId.TryParse(match.Value, out var place) && paragraphs.Contains(place)
            ? new TutorPiece(match.Value, Place: place)
            : null;
    }

    private static Choice? ChoiceOf(string word) =>
        Enum.TryParse<Choice>(word, ignoreCase: true, out var choice) && Typed.Contains(choice) ? choice : null;
}
