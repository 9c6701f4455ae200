using Spectre.Console;

namespace TutorBot.Host.CommandLine;

/// <summary>A bar for long work where a person watches; nothing anywhere else.</summary>
internal static class ProgressBar
{
    /// <param name="length">What counts as all of it; null where that is not known.</param>
    /// <param name="output">Where the work writes; a bar would only get in the way on the terminal itself.</param>
    public static Task<T> ShowAsync<T>(
        Surroundings around, long? length, Stream output, Func<IProgress<long>, Task<T>> work)
    {
        var quiet = !around.Terminal.Interactive || length is null || output == around.Terminal.OutputStream;
        return quiet ? work(new Silence()) : ShowAsync(around, length!.Value, work);
    }

    private static Task<T> ShowAsync<T>(Surroundings around, long length, Func<IProgress<long>, Task<T>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(around.Terminal.Error),
        });
        return console.Progress().AutoClear(enabled: true).StartAsync(context =>
        {
            var task = context.AddTask(Markup.Escape(around.Texts.Get("progress.working")), maxValue: length);
            return work(new Bar(task));
        });
    }

    private sealed class Bar(ProgressTask task) : IProgress<long>
    {
        public void Report(long value) => task.Value = value;
    }

    private sealed class Silence : IProgress<long>
    {
        public void Report(long value)
        {
        }
    }
}
