namespace TutorBot.Web.Analyzing;

/// <summary>A line of the side list that has a place in the text.</summary>
/// <param name="Number">From 1; the mark and the line point at each other by it.</param>
/// <param name="Section">The name of its section, which is the class of the mark as well.</param>
public sealed record TextMark(int Number, string Section, string Label, int Start, int End);
