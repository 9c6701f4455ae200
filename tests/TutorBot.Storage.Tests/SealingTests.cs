using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TutorBot.Storage.Sealing;

namespace TutorBot.Storage.Tests;

public sealed class SealingTests
{
    private static readonly LearnerKey Key = new(RandomNumberGenerator.GetBytes(LearnerKey.Size));

    [Fact]
    public void Whatever_is_sealed_opens_again() =>
        Prop.ForAll<byte[]>(plain => Key.Open(Key.Seal(plain, "row"), "row").SequenceEqual(plain))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_change_to_a_sealed_value_is_noticed()
    {
        var value = Key.Seal(Encoding.UTF8.GetBytes("one story only"), "row");
        for (var at = 0; at < value.Length; at++)
        {
            var changed = value.ToArray();
            changed[at] ^= 1;
            Should.Throw<CryptographicException>(() => Key.Open(changed, "row"));
        }
    }

    [Fact]
    public void A_value_moved_to_another_row_does_not_open() =>
        Should.Throw<CryptographicException>(() => Key.Open(Key.Seal([1, 2, 3], "turn/1"), "turn/2"));

    [Fact]
    public void A_value_does_not_open_with_another_learners_key()
    {
        var other = new LearnerKey(RandomNumberGenerator.GetBytes(LearnerKey.Size));

        Should.Throw<CryptographicException>(() => other.Open(Key.Seal([1, 2, 3], "row"), "row"));
    }

    [Fact]
    public void The_same_words_are_never_sealed_alike() =>
        Key.Seal([1, 2, 3], "row").ShouldNotBe(Key.Seal([1, 2, 3], "row"));
}
