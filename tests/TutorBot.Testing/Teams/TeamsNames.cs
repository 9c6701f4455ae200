namespace TutorBot.Testing.Teams;

/// <summary>The names that the fake uses throughout.</summary>
public static class TeamsNames
{
    public const string AppId = "6a1c3c9e-0b1d-4f1e-9a55-0d6f3f0c1b01";
    public const string Tenant = "2f9f2c1a-7f0e-4c57-8d3b-55b1f7a90002";
    public const string Secret = "a-secret-of-the-bot";
    public const string Bot = "28:" + AppId;
    public const string Channel = "19:history@thread.tacv2;messageid=1700000000000";
    public const string Group = "19:group@thread.v2";

    public static string Person(int number) => $"29:person-{number}";

    public static string PersonalChat(int number) => $"a:personal-{number}";
}
