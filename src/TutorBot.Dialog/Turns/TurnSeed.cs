using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Dialog.Turns;

/// <summary>
/// What chooses among wordings, drawn from the session's name: a first turn taken again says the same.
/// </summary>
internal static class TurnSeed
{
    public static ulong Of(SessionId session) =>
        BinaryPrimitives.ReadUInt64LittleEndian(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{session.Learner}\n{session.Pack}\n{session.Class}")));
}
