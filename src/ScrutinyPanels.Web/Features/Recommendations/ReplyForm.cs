using System.Globalization;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>An answer as it is typed, by the liaison or by a colleague with a link.</summary>
public sealed class ReplyForm
{
    /// <summary>The post of a colleague who writes by a link.</summary>
    public string? Post { get; set; }

    public ForceDecision? Decision { get; set; }

    public string? Explanation { get; set; }

    public string? Promise { get; set; }

    public TypedDay PromisedBy { get; set; } = new();

    /// <summary>Sent from the page that shows the answer once more.</summary>
    public bool Sure { get; set; }

    /// <summary>Back to the form, with what was typed.</summary>
    public bool Change { get; set; }

    /// <summary>Kept as a draft, not sent.</summary>
    public bool Save { get; set; }

    /// <summary>What the form begins with: a colleague's draft where one was chosen, or else the draft that is kept.</summary>
    public static ReplyForm Of(GetAsk.View view, Guid? link) =>
        view.Links.FirstOrDefault(l => l.Id.Value == link && l.UsedAt is not null) is { } written ? With(written.Decision, written.Explanation, written.Promise, written.PromisedBy)
        : view.Draft is { } draft ? With(draft.Decision, draft.Explanation, draft.Promise, draft.PromisedBy)
        : new();

    private static ReplyForm With(ForceDecision decision, string explanation, string promise, DateOnly? day) => new()
    {
        Decision = decision == ForceDecision.NoneYet ? null : decision,
        Explanation = explanation,
        Promise = promise,
        PromisedBy = new() { Day = Number(day?.Day), Month = Number(day?.Month), Year = Number(day?.Year) },
    };

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
