using System.Text.RegularExpressions;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Outside.Import;

/// <summary>What the name of a file says: its month and its force. A name is a hint from outside, never a path.</summary>
internal static partial class FileNames
{
    /// <summary>The last part of the name, without characters that have no place in one.</summary>
    public static string Clean(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = string.Concat(last.Where(c => !char.IsControl(c))).Trim();
        return clean.Length == 0 ? "file without a name" : clean;
    }

    /// <summary>The month, where the name has exactly one, written 2023-05.</summary>
    public static Month? MonthIn(string name)
    {
        var found = Months().Matches(name).Select(m => m.Value).Distinct().ToList();
        return found.Count == 1 && Month.TryParse(found[0], out var month) ? month : null;
    }

    /// <summary>The force that the name speaks of, where it speaks of others than the one given; none otherwise.</summary>
    public static KnownForce? OtherForceIn(string name, string slug)
    {
        var lower = name.ToLowerInvariant();
        var named = KnownForces.All.Where(f => Regex.IsMatch(lower, $"(?<![a-z]){Regex.Escape(f.Slug)}(?![a-z])")).ToList();
        return Regex.IsMatch(lower, $"(?<![a-z]){Regex.Escape(slug)}(?![a-z])") ? null : named.MaxBy(f => f.Slug.Length);
    }

    /// <summary>Refuses a file whose name says it is of another force. A made-up force may try itself on any published file.</summary>
    public static void MustBeOf(Force force, string name)
    {
        if (!force.IsPractice && OtherForceIn(name, force.Slug) is { } other)
        {
            throw new InputInvalid("File", $"Nothing was loaded. The name of the file says it is of {other.Name}, and you chose {force.Name}.");
        }
    }

    [GeneratedRegex(@"(?<![0-9])[0-9]{4}-(0[1-9]|1[0-2])(?![0-9]|-[0-9])")]
    private static partial Regex Months();
}
