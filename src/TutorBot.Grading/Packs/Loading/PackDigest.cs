using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace TutorBot.Grading.Packs;

/// <summary>Tells whether two packs were read from the same files.</summary>
internal static class PackDigest
{
    /// <summary>SHA-256 over the paths and texts of files, in hexadecimal digits.</summary>
    public static string Of(ImmutableArray<PackFile> files)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            digest.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\0{file.Text.Length}\0{file.Text}\0"));
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }
}
