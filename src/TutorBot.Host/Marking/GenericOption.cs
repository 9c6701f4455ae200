using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Marking;

/// <summary>
/// <c>--generic FILE</c>: measures on graded answers instead of a pack, so that nothing else is required.
/// </summary>
internal sealed class GenericOption : Option<string?>
{
    private GenericOption()
        : base("--generic")
    {
    }

    public static GenericOption Create(Surroundings around, EvaluateOptions others)
    {
        var option = new GenericOption
        {
            Description = around.Texts.Get("evaluate.option.generic"),
            HelpName = "FILE|-",
        };
        option.Action = new Instead(around, option, others);
        return option;
    }

    private sealed class Instead(Surroundings around, GenericOption own, EvaluateOptions others)
        : AsynchronousCommandLineAction
    {
        /// <summary>That the other options are missing is no fault here.</summary>
        public override bool ClearsParseErrors => true;

        public override async Task<int> InvokeAsync(
            ParseResult parseResult, CancellationToken cancellationToken = default) =>
            (int)await RunAsync(parseResult, cancellationToken);

        private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken stop)
        {
            var faults = parsed.Errors.Where(error => error.SymbolResult is OptionResult).ToList();
            if (faults.Count > 0)
            {
                around.PrintErrors(faults.Select(fault => fault.Message));
                return ExitCode.WrongUsage;
            }

            // A required option that is missing has a result as well, without words of its own.
            if (parsed.GetResult(others.Answers)?.Tokens.Count > 0 || parsed.GetResult(own)?.Tokens is not [var file])
            {
                around.Complain("evaluate.one-of");
                return ExitCode.WrongUsage;
            }

            return await new GenericRun(around).RunAsync(file.Value, parsed.GetValue(others.Format) ?? "text", stop);
        }
    }
}
