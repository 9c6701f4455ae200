using System.Text.Json;

namespace TutorBot.Host.Marking;

/// <summary>
/// JSON can write half a character (<c>\ud800</c>), which no text may hold and the serialiser stumbles over.
/// </summary>
internal static class Surrogates
{
    /// <summary>False where any name or text in the element holds half a character.</summary>
    public static bool ArePaired(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject()
            .All(entry => IsText(() => entry.Name) && ArePaired(entry.Value)),
        JsonValueKind.Array => element.EnumerateArray().All(ArePaired),
        JsonValueKind.String => IsText(() => element.GetString()),
        _ => true,
    };

    /// <summary>False where what is read holds half a character.</summary>
    public static bool IsText(Func<string?> read)
    {
        try
        {
            read();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
