using Microsoft.AspNetCore.Components;

namespace ScrutinyPanels.Components.Tables;

/// <summary>Links to the pages of a long list: the first, the last, and those beside the one shown.</summary>
public sealed partial class Pager
{
    [Parameter, EditorRequired]
    public int Page { get; set; }

    [Parameter, EditorRequired]
    public int Pages { get; set; }

    [Parameter, EditorRequired]
    public Func<int, string> HrefFor { get; set; } = _ => string.Empty;

    /// <summary>The numbers to show; nothing stands for a gap.</summary>
    private IEnumerable<int?> Shown
    {
        get
        {
            var last = 0;
            foreach (var number in Enumerable.Range(1, Pages).Where(n => n == 1 || n == Pages || Math.Abs(n - Page) <= 1))
            {
                if (number > last + 1)
                {
                    yield return null;
                }

                yield return number;
                last = number;
            }
        }
    }
}
