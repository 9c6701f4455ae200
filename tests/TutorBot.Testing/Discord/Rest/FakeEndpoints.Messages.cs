using TutorBot.Testing.Discord.World;

namespace TutorBot.Testing.Discord.Rest;

internal sealed partial class FakeEndpoints
{
    private FakeAnswer Typing(FakeCall call)
    {
        var channel = Channel(call);
        world.Typed(channel);
        return FakeAnswer.Nothing;
    }

    private FakeAnswer StartThread(FakeCall call)
    {
        var parent = Channel(call);
        var name = (string?)call.Object["name"] ?? "";
        if (parent.Type != FakeChannel.Text)
        {
            throw new FakeRefusal(400, 50024, "Cannot execute action on this channel type");
        }

        if (name.Length is 0 or > 100)
        {
            throw FakeRefusal.Form([("name", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.")]);
        }

        return new FakeAnswer(201, world.AddThread(parent, name).Wire());
    }

    private FakeAnswer AddThreadMember(FakeCall call)
    {
        Channel(call).ThreadMembers.Add(call.Parts[3]);
        world.Notice();
        return FakeAnswer.Nothing;
    }

    private FakeAnswer Post(FakeCall call)
    {
        var channel = Channel(call);
        if (channel.Person?.DirectMessagesRefused is { } code)
        {
            throw new FakeRefusal(403, code, "Cannot send messages to this user");
        }

        MessageChecks.Message(call.Object, call.Files.Count, edit: false);
        return FakeAnswer.Ok(world.Post(channel, world.Bot, call.Object, call.Files).Wire);
    }

    private FakeAnswer Edit(FakeCall call)
    {
        var message = Own(call);
        MessageChecks.Message(call.Object, call.Files.Count, edit: true);
        world.Edit(message, call.Object, call.Files, tell: true);
        return FakeAnswer.Ok(message.Wire);
    }

    private FakeAnswer Delete(FakeCall call)
    {
        world.Delete(Message(call));
        return FakeAnswer.Nothing;
    }

    private FakeMessage Message(FakeCall call)
    {
        var channel = Channel(call);
        var message = world.Messages.GetValueOrDefault(call.Parts[3]);
        return message?.Channel == channel && !message.Ephemeral ? message : throw FakeRefusal.UnknownMessage;
    }

    private FakeMessage Own(FakeCall call)
    {
        var message = Message(call);
        return message.FromBot
            ? message
            : throw new FakeRefusal(403, 50005, "Cannot edit a message authored by another user");
    }

    private FakeAnswer Callback(FakeCall call)
    {
        var interaction = world.Interactions.GetValueOrDefault(call.Parts[1]);
        if (interaction is null || interaction.Token != call.Parts[2])
        {
            throw FakeRefusal.UnknownInteraction;
        }

        world.Answer(interaction, call.Object, call.Files);
        return FakeAnswer.Nothing;
    }

    private FakeAnswer FollowUp(FakeCall call)
    {
        var interaction = world.ByToken(call.Parts[2]);
        MessageChecks.Message(call.Object, call.Files.Count, edit: false);
        return FakeAnswer.Ok(world.FollowUp(interaction, call.Object, call.Files).Wire);
    }

    private FakeAnswer GetAnswer(FakeCall call) => FakeAnswer.Ok(AnswerOf(call).Wire);

    private FakeAnswer EditAnswer(FakeCall call)
    {
        var message = AnswerOf(call);
        MessageChecks.Message(call.Object, call.Files.Count, edit: true);
        world.EditAnswer(message, call.Object, call.Files);
        return FakeAnswer.Ok(message.Wire);
    }

    private FakeAnswer DeleteAnswer(FakeCall call)
    {
        world.Delete(AnswerOf(call));
        return FakeAnswer.Nothing;
    }

    private FakeMessage AnswerOf(FakeCall call)
    {
        var interaction = world.ByToken(call.Parts[2]);
        var message = call.Parts[4] == "@original"
            ? interaction.Original
            : interaction.FollowUps.FirstOrDefault(known => known.Id == call.Parts[4]);
        return message is { Deleted: false } ? message : throw FakeRefusal.UnknownMessage;
    }
}
