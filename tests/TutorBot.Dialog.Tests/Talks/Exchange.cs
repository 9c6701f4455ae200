using System.Collections.Immutable;

namespace TutorBot.Dialog.Tests.Talks;

/// <summary>One message and what its reply must be like.</summary>
internal sealed record Exchange(int Line, string Said, ImmutableArray<Expectation> Expected);
