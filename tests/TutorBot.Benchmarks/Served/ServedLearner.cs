namespace TutorBot.Benchmarks.Served;

/// <summary>What a browser keeps of a learner.</summary>
internal sealed record ServedLearner(string Pack, string Cookies, string Token);
