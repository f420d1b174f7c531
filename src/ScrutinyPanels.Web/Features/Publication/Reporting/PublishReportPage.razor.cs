using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Publication.Reporting;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Publication.Reporting;

/// <summary>The oversight officer writes the words of a report, reads all of it as the public will, and lets the public read it.</summary>
public sealed partial class PublishReportPage
{
    private GetReport.View? view;
    private IReadOnlyList<Problem> problems = [];

    [SupplyParameterFromQuery]
    private string? Of { get; set; }

    [SupplyParameterFromQuery]
    private string? Period { get; set; }

    [SupplyParameterFromForm(FormName = "publish-report")]
    private ReportForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        view = (await Send.Query(ReportAddress.Query(Of, Period))).Answer;
        if (view is null)
        {
            Go.NotFound();
        }
        else if (!view.MayPublish)
        {
            view = null;
            Go.To($"/reports/make?of={Of}&period={Period}");
        }

        Form ??= new() { Introduction = view?.Before?.Introduction, Learned = view?.Before?.Learned };
    }

    private async Task Submit()
    {
        var outcome = await Send.Command(new PublishReport.Command(view!.Of!.Panel, view.Of.Panel is null ? view.Of.Area : null, view.Period.Code, Form.Introduction, Form.Learned, Form.Why, Form.Fingerprint, Form.HaveRead));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/reports/make?of={ReportAddress.Of(view.Of)}&period={view.Period.Code}", W["Publish_Done"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class ReportForm
    {
        public string? Introduction { get; set; }

        public string? Learned { get; set; }

        public string? Why { get; set; }

        public string? Fingerprint { get; set; }

        public bool HaveRead { get; set; }
    }
}
