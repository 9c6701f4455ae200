using System.Collections.Concurrent;
using TutorBot.Dialog.Turns;
using TutorBot.Discord;

namespace TutorBot.Host.Discord.Commands;

/// <summary>
/// Lets a button that moves the talk on be pressed once: a double click on "Next" must not leave out a question. A hint
/// or a look at the mark may be asked for again. Remembers this run only.
/// </summary>
internal sealed class Presses
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<(MessageId Message, Choice Choice), InteractionId> _pressed = new();

    /// <param name="interaction">The same one, delivered again, is still the first.</param>
    public bool IsFirst(MessageId message, Choice choice, InteractionId interaction)
    {
        if (choice is not (Choice.Next or Choice.Leave or Choice.Stop or Choice.Restart or Choice.DidSay))
        {
            return true;
        }

        if (_pressed.Count >= Most)
        {
            _pressed.Clear();
        }

        return _pressed.GetOrAdd((message, choice), interaction) == interaction;
    }
}
