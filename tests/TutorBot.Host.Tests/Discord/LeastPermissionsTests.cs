using TutorBot.Discord.Channels;
using TutorBot.Host.Discord.Setup;
using TutorBot.Testing;
using ApplicationId = TutorBot.Discord.ApplicationId;

namespace TutorBot.Host.Tests.Discord;

public sealed class LeastPermissionsTests
{
    [Fact]
    public void Just_what_is_missing_is_named()
    {
        LeastPermissions.Missing(Permissions.Administrator).ShouldBeEmpty();
        LeastPermissions.Missing(LeastPermissions.Needed).ShouldBeEmpty();
        LeastPermissions.Missing(LeastPermissions.Needed & ~Permissions.CreatePrivateThreads)
            .ShouldBe([Permissions.CreatePrivateThreads]);
    }

    [Fact]
    public void The_readme_asks_for_just_these()
    {
        var link = LeastPermissions.InviteLink(ApplicationId.Parse("1")).Replace("=1&", "=APPLICATION_ID&");
        File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ShouldContain(link);
    }
}
