namespace TutorBot.Grading.Grading.Matching;

/// <summary>Words of a text that put a concept.</summary>
internal readonly record struct ConceptMatch(int Concept, int Start, int End);
