using System.Collections.Concurrent;

namespace ScrutinyPanels.Web.Send;

/// <summary>Tells open pages of this server that a thing was changed, so that they look again. It says which thing, never what changed: each page asks anew, in its own person's name.</summary>
public sealed class News
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<Guid, Action>> listeners = new(StringComparer.Ordinal);

    /// <summary>Calls back after each change of a thing, until the answer is disposed of.</summary>
    public IDisposable Listen(string subject, Action changed)
    {
        var id = Guid.NewGuid();
        var those = listeners.GetOrAdd(subject, _ => []);
        those[id] = changed;
        return new Ending(() => those.TryRemove(id, out _));
    }

    /// <summary>Says that a thing was changed and saved.</summary>
    public void Tell(string subject)
    {
        if (listeners.TryGetValue(subject, out var those))
        {
            foreach (var changed in those.Values)
            {
                changed();
            }
        }
    }

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
