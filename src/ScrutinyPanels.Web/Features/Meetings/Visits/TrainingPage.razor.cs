using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Meetings.Visits;

/// <summary>A member writes what they saw at a training of the police, and reads what all saw.</summary>
public sealed partial class TrainingPage
{
    private GetTraining.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "training")]
    private TrainingForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        view = (await Send.Query(new GetTraining.Query(new(Id)))).Answer;
        Form ??= TrainingForm.Of(view?.Mine);
        if (view is null)
        {
            Go.NotFound();
        }
    }

    private async Task Save()
    {
        var outcome = await Send.Command(new CommentOnTraining.Command(new(Id), Form.Course, Form.Answers, Form.Good, Form.Change));
        problems = outcome.ToProblems();
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/meetings/{Id}/training", W["Sent"]);
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class TrainingForm
    {
        public string? Course { get; set; }

        public string? Law { get; set; }

        public string? Fairness { get; set; }

        public string? Explaining { get; set; }

        public string? RealCases { get; set; }

        public string? Questions { get; set; }

        public string? PublicsView { get; set; }

        public string? Good { get; set; }

        public string? Change { get; set; }

        /// <summary>The points that were answered.</summary>
        public IReadOnlyDictionary<TrainingPoint, Seen> Answers =>
            Enum.GetValues<TrainingPoint>().Where(p => Enum.TryParse<Seen>(Of(p), out var seen) && Enum.IsDefined(seen)).ToDictionary(p => p, p => Enum.Parse<Seen>(Of(p)!));

        public static TrainingForm Of(GetTraining.Comment? mine) => mine is null ? new() : new()
        {
            Course = mine.Course,
            Law = mine.Answers[TrainingPoint.Law].ToString(),
            Fairness = mine.Answers[TrainingPoint.Fairness].ToString(),
            Explaining = mine.Answers[TrainingPoint.Explaining].ToString(),
            RealCases = mine.Answers[TrainingPoint.RealCases].ToString(),
            Questions = mine.Answers[TrainingPoint.Questions].ToString(),
            PublicsView = mine.Answers[TrainingPoint.PublicsView].ToString(),
            Good = mine.Good,
            Change = mine.Change,
        };

        public string? Of(TrainingPoint point) => point switch
        {
            TrainingPoint.Law => Law,
            TrainingPoint.Fairness => Fairness,
            TrainingPoint.Explaining => Explaining,
            TrainingPoint.RealCases => RealCases,
            TrainingPoint.Questions => Questions,
            _ => PublicsView,
        };
    }
}
