using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Meetings.Visits;

/// <summary>What came of a public forum, written by whoever runs it.</summary>
public sealed partial class ForumPage
{
    private GetForum.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "point")]
    private PointForm Form { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "count")]
    private CountForm Counted { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        view = (await Send.Query(new GetForum.Query(new(Id)))).Answer;
        Form ??= new();
        Counted ??= new() { People = view?.People?.ToString(CultureInfo.InvariantCulture), HowTold = view?.HowTold };
        if (view is null)
        {
            Go.NotFound();
        }
    }

    private async Task Add() => Show(await Send.Command(new WriteForumPoint.Command(new(Id), Form.Words, Form.Becomes, Form.AnswerWords, Form.Owner, Form.Due)), W["PointAdded"]);

    private async Task Count() => Show(
        await Send.Command(new CountForum.Command(new(Id), int.TryParse(Counted.People?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var people) ? people : null, Counted.HowTold)),
        W["CountSaved"]);

    private void Show(Outcome outcome, string done)
    {
        problems = outcome.ToProblems();
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/meetings/{Id}/forum", done);
        }
    }

    /// <summary>What the page posts of something that was said.</summary>
    internal sealed class PointForm
    {
        public string? Words { get; set; }

        public string? Answer { get; set; }

        public string? AnswerWords { get; set; }

        public string? Owner { get; set; }

        public string? DueOn { get; set; }

        public ForumAnswer Becomes => Enum.TryParse<ForumAnswer>(Answer, out var answer) ? answer : default;

        public DateOnly? Due => DayInOneBox.Read(DueOn);
    }

    /// <summary>What the page posts of who came.</summary>
    internal sealed class CountForm
    {
        public string? People { get; set; }

        public string? HowTold { get; set; }
    }
}
