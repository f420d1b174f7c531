using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews.Calibration;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews.Calibration;

/// <summary>An oversight officer writes a practice case, or changes a draft.</summary>
public sealed partial class WritePracticePage
{
    private GetPracticeCase.View? view;
    private IReadOnlyList<Problem> problems = [];

    /// <summary>The draft that is changed; none for a new one.</summary>
    [Parameter]
    public Guid? Id { get; set; }

    [SupplyParameterFromForm(FormName = "practice-case")]
    private CaseForm Form { get; set; } = null!;

    private string Back => Id is null ? "/practice-cases" : $"/practice-cases/{Id}";

    protected override async Task OnInitializedAsync()
    {
        var isPost = Form is not null;
        view = (await Send.Query(new GetPracticeCase.Query(Id is { } id ? new(id) : null))).Answer;
        Form ??= view?.Case is { } found ? CaseForm.Of(found) : new();
        if (view is null)
        {
            Go.NotFound();
        }
        else if (!isPost && Id is not null && !view.Actions.Contains(PracticeCaseAction.Revise))
        {
            Go.To(Back);
        }
    }

    private async Task Save()
    {
        var outcome = await Send.Command(new WritePracticeCase.Command(Id is { } id ? new(id) : null, Form.For(view), Form.Version, Form.Scheme, Form.Story));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/practice-cases/{outcome.Answer.Value}", W["Saved"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class CaseForm
    {
        public int Version { get; set; }

        public string? Office { get; set; }

        public string? Title { get; set; }

        public string? Kind { get; set; }

        public string? Source { get; set; }

        public string? Account { get; set; }

        public string? Clip { get; set; }

        /// <summary>The id of a scheme, a colon and the code of one of its grades.</summary>
        public string? Expert { get; set; }

        public string? ExpertNote { get; set; }

        public GradeSchemeId? Scheme => Guid.TryParse(Expert?.Split(':')[0], out var id) ? new(id) : null;

        public PracticeText Story => new(
            Title,
            Enum.TryParse<RecordKind>(Kind, out var kind) ? kind : 0,
            Enum.TryParse<PracticeSource>(Source, out var source) ? source : 0,
            Account,
            Clip,
            Expert?.Split(':') is [_, var code] ? code : string.Empty,
            ExpertNote);

        public static CaseForm Of(GetPracticeCase.Written found) => new()
        {
            Version = found.Version,
            Title = found.Story.Title,
            Kind = found.Story.Kind.ToString(),
            Source = found.Story.Source.ToString(),
            Account = found.Story.Account,
            Clip = found.Story.Clip,
            Expert = $"{found.Scheme.Value}:{found.Story.ExpertGrade}",
            ExpertNote = found.Story.ExpertNote,
        };

        /// <summary>The office that was chosen, or the only one there is.</summary>
        public AreaId? For(GetPracticeCase.View? view) => Guid.TryParse(Office, out var id) ? new(id) : view?.Offices is [var only] ? only.Id : null;
    }
}
