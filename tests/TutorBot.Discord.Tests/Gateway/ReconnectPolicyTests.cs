using TutorBot.Discord.Gateway;

namespace TutorBot.Discord.Tests.Gateway;

public sealed class ReconnectPolicyTests
{
    private static readonly ReconnectHistory First = new(1, 0, TimeSpan.Zero, HasSession: true, AtResumeAddress: true);

    [Theory]
    [InlineData(4004, GatewayRefusal.WrongToken)]
    [InlineData(4010, GatewayRefusal.WrongShard)]
    [InlineData(4011, GatewayRefusal.ShardingRequired)]
    [InlineData(4012, GatewayRefusal.WrongVersion)]
    [InlineData(4013, GatewayRefusal.WrongIntents)]
    [InlineData(4014, GatewayRefusal.ForbiddenIntents)]
    public void What_trying_again_cannot_mend_ends_it(int code, GatewayRefusal reason) =>
        Next(new ConnectionEnd.ClosedByServer(code)).ShouldBe(new ReconnectStep.GiveUp(reason, code));

    [Theory]
    [InlineData(null)]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(1006)]
    [InlineData(4000)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(4003)]
    [InlineData(4005)]
    [InlineData(4008)]
    [InlineData(4009)]
    [InlineData(4999)]
    public void After_every_other_code_and_none_the_session_is_resumed(int? code) =>
        Next(new ConnectionEnd.ClosedByServer(code)).ShouldBeOfType<ReconnectStep.Resume>();

    [Fact]
    public void A_sequence_that_is_not_valid_needs_a_new_session() =>
        Next(new ConnectionEnd.ClosedByServer(4007)).ShouldBeOfType<ReconnectStep.Identify>();

    [Fact]
    public void Silence_faults_and_a_wish_of_the_server_lead_to_a_resume()
    {
        Next(new ConnectionEnd.Silent()).ShouldBeOfType<ReconnectStep.Resume>();
        Next(new ConnectionEnd.ReconnectAsked()).ShouldBeOfType<ReconnectStep.Resume>();
        Next(new ConnectionEnd.Faulted("x")).ShouldBeOfType<ReconnectStep.Resume>();
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 3)]
    [InlineData(0.999, 4.996)]
    public void An_invalid_session_is_followed_by_one_to_five_seconds(double chance, double seconds)
    {
        var end = new ConnectionEnd.SessionInvalid(Resumable: false);
        var step = ReconnectPolicy.Next(end, First, chance).ShouldBeOfType<ReconnectStep.Identify>();
        step.After.TotalSeconds.ShouldBe(seconds, 0.001);
        ReconnectPolicy.Next(new ConnectionEnd.SessionInvalid(Resumable: true), First, chance)
            .ShouldBeOfType<ReconnectStep.Resume>().After.ShouldBe(step.After);
    }

    [Fact]
    public void A_failed_dial_of_the_sessions_own_address_drops_the_address_first_and_then_the_session()
    {
        var end = new ConnectionEnd.DialFailed();
        ReconnectPolicy.Next(end, First with { FailedResumes = 1 }, 0)
            .ShouldBe(new ReconnectStep.Resume(TimeSpan.Zero, ForgetAddress: true));
        ReconnectPolicy.Next(end, First with { FailedResumes = 2, AtResumeAddress = false }, 0)
            .ShouldBe(new ReconnectStep.Resume(TimeSpan.Zero, ForgetAddress: false));
        ReconnectPolicy.Next(end, First with { FailedResumes = 3 }, 0).ShouldBeOfType<ReconnectStep.Identify>();
        ReconnectPolicy.Next(end, First with { FailedResumes = 1, Resuming = TimeSpan.FromMinutes(2) }, 0)
            .ShouldBeOfType<ReconnectStep.Identify>();
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(5, 32)]
    [InlineData(6, 60)]
    [InlineData(1_000_000, 60)]
    public void Pauses_grow_to_a_minute_and_lie_anywhere_below(int failures, double bound)
    {
        ReconnectPolicy.BackOff(failures, 0).ShouldBe(TimeSpan.Zero);
        ReconnectPolicy.BackOff(failures, 0.5).ShouldBe(TimeSpan.FromSeconds(bound / 2));
        ReconnectPolicy.BackOff(failures, 1).ShouldBe(TimeSpan.FromSeconds(bound));
    }

    private static ReconnectStep Next(ConnectionEnd end) => ReconnectPolicy.Next(end, First, 0.5);
}
