using System.Collections.Immutable;

namespace TutorBot.Dialog.Turns;

/// <summary>How far a session has come, in words; never a percentage, never a level.</summary>
/// <param name="Where">Such as "Question 2 of 3".</param>
/// <param name="Words">Such as "2 points made, 1 begun, 1 idea to fix".</param>
/// <param name="Made">The points made on the current question, named shortly.</param>
/// <param name="Ended">True when the summary was given.</param>
public sealed record SessionProgress(string Where, string Words, ImmutableArray<string> Made, bool Ended);
