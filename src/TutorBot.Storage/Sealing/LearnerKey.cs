using System.Security.Cryptography;
using System.Text;

namespace TutorBot.Storage.Sealing;

/// <summary>
/// A learner's own key. A sealed value is a format byte, a random nonce, the tag and the AES-256-GCM cipher text; the
/// row's name is authenticated with it, so that a value moved to another row does not open.
/// </summary>
internal sealed class LearnerKey(byte[] key)
{
    public const int Size = 32;

    private const byte Format = 1;
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int HeaderSize = 1 + NonceSize + TagSize;

    public byte[] Seal(ReadOnlySpan<byte> plain, string row)
    {
        var value = new byte[HeaderSize + plain.Length];
        value[0] = Format;
        var nonce = value.AsSpan(1, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(
            nonce, plain, value.AsSpan(HeaderSize), value.AsSpan(1 + NonceSize, TagSize), Encoding.UTF8.GetBytes(row));
        return value;
    }

    /// <exception cref="CryptographicException">The value is of another row or key, or was changed.</exception>
    public byte[] Open(ReadOnlySpan<byte> value, string row)
    {
        if (value.Length < HeaderSize || value[0] != Format)
        {
            throw new CryptographicException("Not a sealed value.");
        }

        var plain = new byte[value.Length - HeaderSize];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(
            value.Slice(1, NonceSize),
            value[HeaderSize..],
            value.Slice(1 + NonceSize, TagSize),
            plain,
            Encoding.UTF8.GetBytes(row));
        return plain;
    }
}
