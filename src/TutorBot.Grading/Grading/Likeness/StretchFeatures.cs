namespace TutorBot.Grading.Grading.Likeness;

/// <summary>What a stretch of a text has for likeness.</summary>
/// <param name="Keys">Its features, each once, in the order of the text.</param>
/// <param name="Values">How much each weighs.</param>
/// <param name="Words">The words that tell something by their meaning, each once, in the order of the text.</param>
internal sealed record StretchFeatures(ulong[] Keys, float[] Values, string[] Words);
