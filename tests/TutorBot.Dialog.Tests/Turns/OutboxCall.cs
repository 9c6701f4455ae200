namespace TutorBot.Dialog.Tests.Turns;

internal enum OutboxCall
{
    None,
    Due,
    MarkSent,
}
