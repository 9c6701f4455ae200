using System.CommandLine;
using TutorBot.Grading.Packs;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Packs;

/// <summary><c>pack new NAME</c>: a new pack from the template, which says what to write in which order.</summary>
internal sealed class PackNewVerb : Verb
{
    private readonly Folders _folders;
    private readonly Argument<string> _name;

    public PackNewVerb(Surroundings around, Folders folders)
        : base("new", "pack.new", around)
    {
        _folders = folders;
        _name = new Argument<string>("NAME") { Description = around.Texts.Get("pack.new.name") };
        Add(_name);
    }

    public override Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken stop) =>
        Task.FromResult(Create(_folders.Packs(parsed), parsed.GetRequiredValue(_name)));

    private ExitCode Create(string folder, string name)
    {
        if (!PackId.TryParse(name, out var id))
        {
            Around.Complain("pack.new.bad-name", ("name", name));
            return ExitCode.WrongUsage;
        }

        if (File.Exists(folder))
        {
            Around.Complain("pack.new.no-folder", ("file", folder));
            return ExitCode.WrongUsage;
        }

        try
        {
            if (PackTemplate.Create(folder, id, _folders.ShippedPacks) is { } fault)
            {
                Around.PrintErrors([fault.ToString()]);
                return ExitCode.ConfigurationRefused;
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Around.Complain("file.unwritable", ("file", folder), ("why", refused.Message));
            return ExitCode.WrongUsage;
        }

        Around.Say("pack.new.done", ("folder", Path.Combine(folder, id.Value)));
        return ExitCode.Done;
    }
}
