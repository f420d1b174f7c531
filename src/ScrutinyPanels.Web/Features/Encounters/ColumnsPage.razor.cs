using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>Somebody sees where the columns of a file go, says it for those that were not recognised, and has the file checked.</summary>
public sealed partial class ColumnsPage
{
    private GetIntake.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public int Id { get; set; }

    /// <summary>Every column is asked about, not only those that were not recognised.</summary>
    [SupplyParameterFromQuery(Name = "all")]
    private int? All { get; set; }

    // A file may have more columns than the reader of forms takes, so the answers are read by their names.
    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    private bool IsPost => HttpMethods.IsPost(Context.Request.Method) && Context.Request.HasFormContentType;

    private string Action => All == 1 ? $"/intakes/{Id}/columns?all=1" : $"/intakes/{Id}/columns";

    private string Said =>
        All == 1 ? W["ColumnsEvery", view!.Columns.Count]
        : view!.Columns.All(c => c.IsSettled) ? W["ColumnsAll", view.Columns.Count]
        : W["ColumnsSome", view.Columns.Count(c => c.IsSettled), view.Columns.Count];

    private IReadOnlyList<int> Recognised => All == 1 ? [] : Places(c => c.IsSettled);

    private IReadOnlyList<int> Asked => All == 1 ? Places(_ => true) : Places(c => !c.IsSettled);

    /// <summary>The columns that this person may not load.</summary>
    private IReadOnlyList<int> SealedAway => view!.IsOwn ? [] : Places(c => c.IsSealed);

    protected override async Task OnInitializedAsync()
    {
        view = (await Send.Query(new GetIntake.Query(new(Id)))).Answer;
        if (view is null)
        {
            Go.NotFound();
            return;
        }

        if (view.State is not (IntakeState.Matching or IntakeState.Refused) && !IsPost)
        {
            Go.To($"/intakes/{Id}");
            return;
        }

        if (view.Problem.Length > 0 && !IsPost)
        {
            problems = [new Problem(view.AsksCorrect ? LoadRecords.CorrectField : string.Empty, view.Problem)];
        }
    }

    private async Task Match()
    {
        var outcome = await Send.Command(new MatchColumns.Command(new(Id), Targets(), Ticked("Form.Correct")));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/intakes/{Id}");
        }
        else
        {
            // What is wrong is about the columns together.
            problems = [.. outcome.Problems.Select(p => new Problem(string.Empty, p.Message))];
        }
    }

    /// <summary>Where each column goes: as answered, or as it was; a field in order gets its next free place.</summary>
    private List<string> Targets()
    {
        var kind = KindsOfRecord.Of(view!.Kind);
        var leaveOut = Ticked("LeaveOut");
        var targets = view.Columns.Index().Select(c => leaveOut && c.Item.IsSealed && !view.IsOwn ? string.Empty : ChosenFor(c.Index)).ToList();
        for (var i = 0; i < targets.Count; i++)
        {
            if (kind.Fields.FirstOrDefault(f => f.Name == targets[i]) is { Shape: FieldShape.InOrder } field)
            {
                targets[i] = Enumerable.Range(1, RecordField.MostSlots).Select(n => ColumnTarget.Slot(field, n).Code).FirstOrDefault(s => !targets.Contains(s)) ?? targets[i];
            }
        }

        return targets;
    }

    private IReadOnlyList<int> Places(Func<GetIntake.Column, bool> which) => [.. view!.Columns.Index().Where(c => which(c.Item)).Select(c => c.Index)];

    private string ChosenFor(int column) =>
        IsPost && Context.Request.Form.TryGetValue(NameOf(column), out var chosen) ? chosen.ToString() : view!.Columns[column].Target;

    private bool Ticked(string name) => IsPost ? Context.Request.Form[name] == "true" : name == "Form.Correct" && view!.Correct;

    private string HeadingOf(int column) => view!.Columns[column].Heading is { Length: > 0 } heading ? heading : W["ColumnsNoHeading", column + 1];

    private static string NameOf(int column) => string.Create(CultureInfo.InvariantCulture, $"Column-{column}");
}
