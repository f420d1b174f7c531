using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Features.Reviews.Forms;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews.Forms;

/// <summary>An office writes the next version of a grade scheme, sees it as a member does, and publishes it.</summary>
public sealed partial class NextSchemePage
{
    private GetScheme.View? view;
    private IReadOnlyList<OptionText>? preview;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "office")]
    private Guid? Office { get; set; }

    [SupplyParameterFromForm(FormName = "scheme", Name = "Form")]
    private SchemeForm? Posted { get; set; }

    private SchemeForm Form { get; set; } = new();

    /// <summary>The question for the grade as a member meets it.</summary>
    private AskedQuestion AsAsked => new(
        "grade", W["PreviewQuestion"], string.Empty, string.Empty, W["PreviewReason"], [.. preview!.Where(g => g.NeedsReason).Select(g => g.Code)], QuestionKind.Choice,
        [.. preview!.Select(g => new AskedQuestion.Option(g.Code, g.Words, g.Meaning))], null, null, string.Empty, [], null, []);

    protected override async Task OnInitializedAsync()
    {
        view = (await Send.Query(new GetScheme.Query(new(Id)))).Answer;
        if (view is null)
        {
            Go.NotFound();
        }
        else if (Posted is null && view.Offices.Count == 0)
        {
            Go.To($"/schemes/{Id}");
        }
        else
        {
            Form = Posted ?? SchemeForm.Of(view);
            Form.Arrange();
        }
    }

    private async Task Save()
    {
        if (Form.Change)
        {
            return;
        }

        // Without an office in the address it is for the first that can have it.
        var office = Office ?? view!.Offices.Select(o => o.Id.Value).FirstOrDefault();
        var command = new PublishScheme.Command(new(Id), new(office), Form.Name ?? string.Empty, Form.IsRedWithoutFootage, Form.Typed);
        if (Form.Sure)
        {
            var outcome = await Send.Command(command);
            Finish(outcome, () => Go.To($"/schemes/{outcome.Answer.Value}", W["SchemePublished"]));
        }
        else
        {
            var outcome = await Send.Query(new PreviewScheme.Query(command));
            Finish(outcome, () => preview = outcome.Answer);
        }
    }

    private void Finish(Outcome outcome, Action done)
    {
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            done();
        }
        else
        {
            problems = [.. outcome.ToProblems().Select(p => new Problem(p.Field.Replace("Scheme.", string.Empty, StringComparison.Ordinal), p.Message))];
        }
    }
}
