namespace TutorBot.Dialog.Replies;

/// <summary>Words as a reader counts them: what stands between blanks and holds a letter or digit.</summary>
internal static class WordCount
{
    public static int Of(string text)
    {
        var count = 0;
        var inWord = false;
        foreach (var sign in text)
        {
            if (char.IsWhiteSpace(sign))
            {
                inWord = false;
            }
            else if (!inWord && char.IsLetterOrDigit(sign))
            {
                inWord = true;
                count++;
            }
        }

        return count;
    }
}
