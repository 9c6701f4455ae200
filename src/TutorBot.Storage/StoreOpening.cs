namespace TutorBot.Storage;

/// <summary>What became of opening a data folder.</summary>
public abstract record StoreOpening
{
    private StoreOpening()
    {
    }

    /// <param name="Store">Dispose of it to let the folder go.</param>
    public sealed record Opened(DataStore Store) : StoreOpening;

    /// <summary>The folder was left as it was found; the program ends with exit code 5.</summary>
    public sealed record Refused(StoreFault Fault) : StoreOpening;
}
