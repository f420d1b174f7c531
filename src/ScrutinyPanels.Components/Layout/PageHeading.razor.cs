using Microsoft.AspNetCore.Components;

namespace ScrutinyPanels.Components.Layout;

/// <summary>The one first heading of a page, and the page's title with it.</summary>
public sealed partial class PageHeading
{
    [Parameter, EditorRequired]
    public string Title { get; set; } = string.Empty;

    /// <summary>The language of the title, where it is not that of the page.</summary>
    [Parameter]
    public string? Lang { get; set; }

    /// <summary>What the page belongs to, above the heading.</summary>
    [Parameter]
    public string? Caption { get; set; }

    /// <summary>The title then starts with "Error: ", so that the tab and a screen reader say it first.</summary>
    [Parameter]
    public bool HasErrors { get; set; }

    /// <summary>Sets the page's title and leaves the heading to a question that is the heading.</summary>
    [Parameter]
    public bool TitleOnly { get; set; }

    /// <summary>The name of the service, given by the layout, at the end of each title.</summary>
    [CascadingParameter(Name = "ServiceName")]
    public string? ServiceName { get; set; }

    private string FullTitle
    {
        get
        {
            var title = string.IsNullOrEmpty(ServiceName) || ServiceName == Title ? Title : $"{Title} - {ServiceName}";
            return HasErrors ? Words.Say("ErrorTitle", title) : title;
        }
    }
}
