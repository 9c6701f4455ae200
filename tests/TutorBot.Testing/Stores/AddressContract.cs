using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Testing.Stores;

/// <summary>What every address book promises.</summary>
public abstract class AddressContract : StoreContract
{
    private const string There = "teams:a:1";

    [Fact]
    public async Task An_address_is_found_again_and_the_last_one_counts()
    {
        var learner = await LearnerAsync();
        (await Ports.Addresses.FindAsync(There, Stop)).ShouldBeNull();
        await Ports.Addresses.KeepAsync(learner, There, "one", Stop);
        await Ports.Addresses.KeepAsync(learner, There, "one", Stop);
        (await Ports.Addresses.FindAsync(There, Stop)).ShouldBe("one");
        await Ports.Addresses.KeepAsync(learner, There, "two", Stop);
        (await Ports.Addresses.FindAsync(There, Stop)).ShouldBe("two");
        (await Ports.Addresses.FindAsync("teams:a:2", Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task A_forgotten_address_is_gone_and_may_come_again()
    {
        var learner = await LearnerAsync();
        await Ports.Addresses.KeepAsync(learner, There, "one", Stop);
        await Ports.Addresses.ForgetAsync(There, Stop);
        await Ports.Addresses.ForgetAsync(There, Stop);
        (await Ports.Addresses.FindAsync(There, Stop)).ShouldBeNull();
        await Ports.Addresses.KeepAsync(learner, There, "two", Stop);
        (await Ports.Addresses.FindAsync(There, Stop)).ShouldBe("two");
    }

    [Fact]
    public async Task An_address_goes_with_the_learner_under_whom_it_was_kept_last()
    {
        var (first, second) = (await LearnerAsync("first"), await LearnerAsync("second"));
        await Ports.Addresses.KeepAsync(first, There, "one", Stop);
        await Ports.Addresses.KeepAsync(second, There, "one", Stop);
        await Ports.Learners.DeleteAsync(first, Stop);
        (await Ports.Addresses.FindAsync(There, Stop)).ShouldBe("one");
        await Ports.Learners.DeleteAsync(second, Stop);
        (await Ports.Addresses.FindAsync(There, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Nothing_is_kept_under_nobody()
    {
        await Ports.Addresses.KeepAsync(new LearnerId("nobody"), There, "one", Stop);
        (await Ports.Addresses.FindAsync(There, Stop)).ShouldBeNull();
    }

    private Task<LearnerId> LearnerAsync(string name = "somebody") =>
        Ports.Learners.FindOrCreateAsync(new Account("teams", name), Stop);
}
