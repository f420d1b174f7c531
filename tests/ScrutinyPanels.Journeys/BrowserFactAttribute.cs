namespace ScrutinyPanels.Journeys;

/// <summary>A test that needs a browser; shown as skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Path is null)
        {
            Skip = "No Chromium on this machine: install it, or name it in SCRUTINY_CHROMIUM.";
        }
    }
}
