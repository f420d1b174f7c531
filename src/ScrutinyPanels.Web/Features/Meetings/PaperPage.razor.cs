using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Web.Send;
using ScrutinyPanels.Web.Shell;

namespace ScrutinyPanels.Web.Features.Meetings;

/// <summary>A file is put to an item of an agenda.</summary>
public sealed partial class PaperPage(IConfiguration configuration)
{
    private GetMeeting.View? view;
    private GetMeeting.Item? item;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public Guid Item { get; set; }

    [SupplyParameterFromForm(FormName = "paper")]
    private PaperForm Form { get; set; } = null!;

    [SupplyParameterFromQuery(Name = "problem")]
    private string? Before { get; set; }

    private int Megabytes => UploadLimit.PaperMegabytes(configuration);

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        view = (await Send.Query(new GetMeeting.Query(new(Id)))).Answer;
        item = view?.Items.FirstOrDefault(i => i.Id.Value == Item);
        if (view is not { MayRun: true, State: not (MeetingState.Ended or MeetingState.Cancelled) } || item is null)
        {
            view = null;
            Go.NotFound();
        }
        else if (Before == UploadLimit.TooLarge)
        {
            problems = [new Problem("File", W["PaperTooLarge", Megabytes])];
        }
    }

    private async Task Save()
    {
        await using var content = Form.File is { Length: > 0 } file ? file.OpenReadStream() : null;
        var outcome = await Send.Command(new AddPaper.Command(new(Id), new(Item), Form.File?.FileName, content, Form.WhyLate));
        problems = outcome.ToProblems();
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/meetings/{Id}/agenda/{Item}", W["PaperAdded"]);
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class PaperForm
    {
        public IFormFile? File { get; set; }

        public string? WhyLate { get; set; }
    }
}
