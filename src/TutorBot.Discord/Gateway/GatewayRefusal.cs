namespace TutorBot.Discord.Gateway;

/// <summary>What to put right before starting again.</summary>
public enum GatewayRefusal
{
    /// <summary>The token is wrong or was reset: 4004, or 401 by REST.</summary>
    WrongToken,

    /// <summary>The shard does not exist: 4010.</summary>
    WrongShard,

    /// <summary>The bot is in too many servers for one connection: 4011.</summary>
    ShardingRequired,

    /// <summary>Discord retired this version of its interface: 4012.</summary>
    WrongVersion,

    /// <summary>The intents are not a valid number: 4013.</summary>
    WrongIntents,

    /// <summary>An intent must first be switched on in the developer portal: 4014.</summary>
    ForbiddenIntents,
}
