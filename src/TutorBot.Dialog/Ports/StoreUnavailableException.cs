namespace TutorBot.Dialog.Ports;

/// <summary>
/// The store cannot be read or written now: a full disk, a lost volume. What was accepted before is kept.
/// </summary>
/// <param name="message">What is wrong and what helps; fit to be shown to an operator, without learners' words.</param>
public sealed class StoreUnavailableException(string message, Exception? cause = null) : Exception(message, cause);
