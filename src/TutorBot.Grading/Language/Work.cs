namespace TutorBot.Grading.Language;

/// <summary>
/// How much work the reading of a text takes, in steps of the loops that do it: characters and words looked at, moves
/// of the automaton, matches and denials held against rules, features made and weighed. It grows with the length of the
/// text and no faster, whatever the text; a clock could not show that.
/// </summary>
internal sealed class Work
{
    public long Steps { get; private set; }

    public void Add(int steps) => Steps += steps;
}
