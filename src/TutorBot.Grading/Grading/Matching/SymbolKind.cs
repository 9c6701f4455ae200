namespace TutorBot.Grading.Grading.Matching;

internal enum SymbolKind
{
    /// <summary>Any inflection of a word, also misspelt.</summary>
    Stem,
    /// <summary>Exactly this word.</summary>
    Exact,
    /// <summary>Any word that begins so.</summary>
    Prefix,
    Concept,
}
