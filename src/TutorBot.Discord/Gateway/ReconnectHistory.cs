namespace TutorBot.Discord.Gateway;

/// <summary>What happened since the last session that lived.</summary>
/// <param name="Failures">Connections in a row that did not live for a minute, the last one included.</param>
/// <param name="FailedResumes">Resumes in a row that did not come about.</param>
/// <param name="Resuming">How long the session has been tried to be resumed.</param>
/// <param name="HasSession">Whether there is a session to resume.</param>
/// <param name="AtResumeAddress">Whether the last connection was to the session's own address.</param>
internal sealed record ReconnectHistory(
    int Failures, int FailedResumes, TimeSpan Resuming, bool HasSession, bool AtResumeAddress);
