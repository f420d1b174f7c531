using System.Globalization;

namespace ScrutinyPanels.Web.Tests;

/// <summary>The test's side of <see cref="StartupHook"/>: orders a kill, and reads what was written up to it.</summary>
internal sealed class Kills(string folder)
{
    private int read;

    /// <summary>What the program under test is given, so that it listens.</summary>
    public (string Variable, string Value) Setting => (StartupHook.Variable, folder);

    /// <summary>Orders a SIGKILL in the given transaction from now on, as soon as the given row of it is changed; row 0 is the last moment before its commit.</summary>
    public void Order(int transaction, int row) =>
        File.WriteAllText(Path.Combine(folder, "order"), string.Create(CultureInfo.InvariantCulture, $"{transaction} {row}"));

    /// <summary>The transactions since the last time of asking: whether each was committed or killed, and the rows it had changed by then.</summary>
    public IReadOnlyList<(bool Committed, int Rows)> Read()
    {
        using var story = new StreamReader(new FileStream(Path.Combine(folder, "story"), FileMode.OpenOrCreate, FileAccess.Read, FileShare.ReadWrite));
        var lines = story.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var found = lines.Skip(read).Select(l => l.Split(' ')).Select(p => (p[0] == "commit", int.Parse(p[1], CultureInfo.InvariantCulture))).ToList();
        read = lines.Length;
        return found;
    }
}
