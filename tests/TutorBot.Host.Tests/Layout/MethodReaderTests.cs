namespace TutorBot.Host.Tests.Layout;

public sealed class MethodReaderTests
{
    private const string Sample = """
        namespace Sample; // {

        internal sealed record Thing(int Value) : IThing<Thing>
        {
            private static readonly int[] Numbers = new[]
            {
                1,
            };

            public string Name => $"}} {Value}";

            public int Count
            {
                get { return 1; }
            }

            public void Go(bool far = true)
            {
                if (far)
                {
                    Say("}");
                }
            }

            private sealed class Inner
            {
                int Two() =>
                    1
                    + '}';
            }
        }
        """;

    [Fact]
    public void Members_are_measured_from_head_to_closing_brace() =>
        MethodReader.Read("Thing.cs", Sample).Select(method => (method.Line, method.Lines))
            .ShouldBe([(10, 1), (12, 4), (17, 7), (27, 3)]);
}
