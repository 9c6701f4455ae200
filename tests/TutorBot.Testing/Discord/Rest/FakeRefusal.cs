using System.Text.Json.Nodes;

namespace TutorBot.Testing.Discord.Rest;

/// <summary>An error that Discord would answer.</summary>
internal sealed class FakeRefusal(int status, int code, string message, JsonObject? errors = null) : Exception(message)
{
    public int Status { get; } = status;

    public int Code { get; } = code;

    public static FakeRefusal UnknownChannel => new(404, 10003, "Unknown Channel");

    public static FakeRefusal UnknownMessage => new(404, 10008, "Unknown Message");

    public static FakeRefusal UnknownWebhook => new(404, 10015, "Unknown Webhook");

    public static FakeRefusal UnknownInteraction => new(404, 10062, "Unknown interaction");

    public static FakeRefusal Acknowledged => new(400, 40060, "Interaction has already been acknowledged.");

    public static FakeRefusal InvalidToken => new(401, 50027, "Invalid Webhook Token");

    public static FakeRefusal Empty => new(400, 50006, "Cannot send an empty message");

    public JsonObject Body()
    {
        var body = new JsonObject { ["message"] = Message, ["code"] = Code };
        if (errors is not null)
        {
            body["errors"] = errors.DeepClone();
        }

        return body;
    }

    /// <summary>50035 with every field that is wrong.</summary>
    public static FakeRefusal Form(IReadOnlyList<(string Place, string Code, string Message)> faults)
    {
        var errors = new JsonObject();
        foreach (var (place, code, message) in faults)
        {
            var at = errors;
            foreach (var step in place.Split('.', StringSplitOptions.RemoveEmptyEntries))
            {
                at = (at[step] ??= new JsonObject()).AsObject();
            }

            var list = (at["_errors"] ??= new JsonArray()).AsArray();
            list.Add(new JsonObject { ["code"] = code, ["message"] = message });
        }

        return new FakeRefusal(400, 50035, "Invalid Form Body", errors);
    }
}
