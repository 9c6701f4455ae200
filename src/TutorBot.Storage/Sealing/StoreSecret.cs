using System.Security.Cryptography;
using System.Text;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Storage.Sealing;

/// <summary>Hashes what is only ever looked up: the database alone names nobody's account, code or message.</summary>
internal sealed class StoreSecret(byte[] secret)
{
    public const int Size = 32;

    public byte[] Hash(Account account) => Hash($"account/{account.Channel}/{account.Secret}");

    public byte[] HashDestination(string destination) => Hash($"destination/{destination}");

    public byte[] HashCode(string code) => Hash($"code/{code}");

    /// <remarks>With the learner: a client makes its own keys, and must not be able to block another's.</remarks>
    public byte[] Hash(LearnerId learner, InboundKey key) => Hash($"inbox/{learner}/{key.Value}");

    private byte[] Hash(string text) => HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(text));
}
