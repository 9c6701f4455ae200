namespace TutorBot.Host.Settings;

/// <summary>A key that the program reads.</summary>
/// <param name="IsList">Whether its values are <c>{Key}:0</c>, <c>{Key}:1</c> and so on.</param>
internal sealed record KnownSetting(string Key, bool IsList)
{
    /// <summary>Whether a key is this one, or an entry of its list.</summary>
    public bool Takes(string key) => IsList
        ? key.StartsWith(Key + ":", StringComparison.OrdinalIgnoreCase) && key.IndexOf(':', Key.Length + 1) < 0
        : Is(key);

    public bool Is(string key) => string.Equals(key, Key, StringComparison.OrdinalIgnoreCase);
}
