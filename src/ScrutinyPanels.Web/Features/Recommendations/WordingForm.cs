namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>The panel's words as a form posts them.</summary>
public class WordingForm
{
    public string? Title { get; set; }

    public string? Saw { get; set; }

    public string? Ask { get; set; }

    public string? WhoMustAct { get; set; }

    public string? HowWeShallKnow { get; set; }
}
