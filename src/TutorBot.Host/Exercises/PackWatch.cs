using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using TutorBot.Grading.Packs;

namespace TutorBot.Host.Exercises;

/// <summary>Takes new versions of packs while the program runs; a bad one is refused and the old one stays.</summary>
internal sealed partial class PackWatch(
    PackLibrary library, string folder, LoadedExercises exercises, TimeProvider time, ILogger<PackWatch> log)
    : BackgroundService
{
    /// <summary>Editors write a file in several steps, and a pack is many files.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(500);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await WatchAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Also where the program stops before it has started, which the host takes for a failure.
        }
    }

    private async Task WatchAsync(CancellationToken stoppingToken)
    {
        using var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => Note();
        watcher.Created += (_, _) => Note();
        watcher.Deleted += (_, _) => Note();
        watcher.Renamed += (_, _) => Note();
        watcher.Error += (_, _) => Note();
        watcher.EnableRaisingEvents = true;
        var current = library;
        var warming = Task.CompletedTask;
        while (await _changes.Reader.WaitToReadAsync(stoppingToken))
        {
            await Task.Delay(Settling, time, stoppingToken);
            _changes.Reader.TryRead(out _);
            current = Reload(current);

            // One at a time, however often packs change.
            await warming;
            warming = exercises.WarmAsync(log, stoppingToken);
        }
    }

    private PackLibrary Reload(PackLibrary current)
    {
        try
        {
            var reload = current.Reload();
            foreach (var change in reload.Changes)
            {
                Tell(change);
            }

            exercises.Take(reload.Library.Packs);
            return reload.Library;
        }
        catch (Exception failure)
        {
            // The edge of this loop: the packs of before go on.
            LogUnreadable(log, failure.Message);
            return current;
        }
    }

    private void Note() => _changes.Writer.TryWrite(item: true);

    private void Tell(PackChange change)
    {
        switch (change)
        {
            case PackChange.Added added:
                LogTaken(log, added.Name, added.Pack.Version);
                break;
            case PackChange.Renewed renewed:
                LogTaken(log, renewed.Name, renewed.Pack.Version);
                break;
            case PackChange.Refused refused:
                LogRefused(log, refused.Name, refused.Kept?.Version ?? "none", string.Join('\n', refused.Faults));
                break;
        }
    }
}
