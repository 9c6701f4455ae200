namespace TutorBot.Grading.Grading.Matching;

/// <summary>A way on in the automaton of forms.</summary>
/// <param name="From">The state that it leaves.</param>
/// <param name="By">The symbol that it takes; of a gap the most words that it may skip.</param>
/// <param name="To">The state that it leads to; of a state that ends a form the concept.</param>
internal readonly record struct FormWay(int From, int By, int To);
