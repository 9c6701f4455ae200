namespace TutorBot.Grading.Analysis.Learning;

/// <summary>The classifiers whose weights are part of the program, each loaded when it is first asked for.</summary>
internal static class ShippedClassifiers
{
    private static readonly Lazy<TextClassifier> LoadedEvidence = new(() => Load("evidence"));
    private static readonly Lazy<TextClassifier> LoadedFallacies = new(() => Load("fallacies"));
    private static readonly Lazy<TextClassifier> LoadedFlags = new(() => Load("flags"));

    /// <summary>Tells a study, an expert's word and an anecdote apart; fitted on IBM's claims and evidence.</summary>
    public static TextClassifier Evidence => LoadedEvidence.Value;

    /// <summary>Tells kinds of fallacies apart; fitted on Argotario.</summary>
    public static TextClassifier Fallacies => LoadedFallacies.Value;

    /// <summary>Tells flags of messages apart; fitted on messages that were made up for this program.</summary>
    public static TextClassifier Flags => LoadedFlags.Value;

    private static TextClassifier Load(string name)
    {
        using var stream = typeof(ShippedClassifiers).Assembly.GetManifestResourceStream("weights/" + name)
            ?? throw new InvalidOperationException($"The weights for {name} are missing from the program.");
        return ClassifierFile.Read(stream);
    }
}
