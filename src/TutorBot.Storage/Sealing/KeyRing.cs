using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace TutorBot.Storage.Sealing;

/// <summary>Wraps keys with the key ring in the data folder, so that the database alone opens nothing.</summary>
internal sealed class KeyRing
{
    private const UnixFileMode OwnerReadsAndWrites = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly IDataProtector _learners;

    public KeyRing(string folder)
    {
        Protection = DataProtectionProvider.Create(
            new DirectoryInfo(folder), protection => protection.SetApplicationName("TutorBot"));
        _learners = Protection.CreateProtector("TutorBot.Storage.Keys");
    }

    /// <summary>For cookies and forms, so that they outlive a restart.</summary>
    public IDataProtectionProvider Protection { get; }

    public byte[] Wrap(byte[] key) => _learners.Protect(key);

    /// <exception cref="CryptographicException">The ring lacks the key that wrapped it.</exception>
    public byte[] Unwrap(byte[] wrapped) => _learners.Unprotect(wrapped);

    /// <summary>Key files are the owner's alone, also those that an older umask left open.</summary>
    public static void Guard(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.SetUnixFileMode(folder, DataFolder.OwnerOnly);
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            File.SetUnixFileMode(file, OwnerReadsAndWrites);
        }
    }
}
