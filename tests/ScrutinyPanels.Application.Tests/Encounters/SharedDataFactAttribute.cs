using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Encounters;

/// <summary>A test that needs the published files; shown as skipped where they are not beside the tree.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute()
    {
        if (SharedData.StopAndSearch is null)
        {
            Skip = "The published files (../shared/data/stop-and-search) are not here.";
        }
    }
}
