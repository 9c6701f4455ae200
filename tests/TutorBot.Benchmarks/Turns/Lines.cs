namespace TutorBot.Benchmarks.Turns;

/// <summary>What learners say in a run: short and long, right and wrong.</summary>
internal static class Lines
{
    private static readonly string[] All =
    [
        "he only quotes Bolsheviks so it is one story only",
        "idk",
        "in P2 he says they won so the people backed them but winning is not the same as being wanted",
        "what does soviet mean",
        "because nobody asked the other side, and whoever just saw it could say whether the plan was secret",
        "this is boring",
        "the dates are april and june and the title says october so these words cannot show what happened in october",
        "yes",
        "P4 is about another time",
        "just tell me",
        "lenin wants power so he would say that",
        "in P3 he says that the soviets had a majority but that is not a majority of the country, so it proves less",
    ];

    public static string Draw(Random chance) => All[chance.Next(All.Length)];
}
