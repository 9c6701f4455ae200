namespace TutorBot.Grading.Analysis.Learning;

/// <summary>The weights that are part of the program.</summary>
internal static class ShippedTagger
{
    private static readonly Lazy<SequenceTagger> Loaded = new(Load);

    /// <summary>Takes the entries of a list of works apart; fitted on the core set of AnyStyle.</summary>
    public static SequenceTagger References => Loaded.Value;

    private static SequenceTagger Load()
    {
        using var stream = typeof(ShippedTagger).Assembly.GetManifestResourceStream("weights/references")
            ?? throw new InvalidOperationException("The weights for references are missing from the program.");
        return TaggerFile.Read(stream);
    }
}
