using TutorBot.Testing.Stores;
using TutorBot.Testing.Time;

namespace TutorBot.Dialog.Tests.Turns;

public sealed class MemoryForgettingTests : ForgettingContract
{
    protected override Task<IStorePorts> OpenAsync() =>
        Task.FromResult<IStorePorts>(new MemoryStore(new ManualClock()));
}
