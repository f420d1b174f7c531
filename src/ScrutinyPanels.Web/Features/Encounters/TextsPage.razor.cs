using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>Somebody of the force looks through the written text of a file: what was found, what else is hidden, what may be read.</summary>
public sealed partial class TextsPage
{
    private GetTexts.View? view;
    private IReadOnlyList<Problem> problems = [];
    private IReadOnlyCollection<string> stands = [];
    private bool isPost;

    [Parameter]
    public int Id { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private int? PageNumber { get; set; }

    [SupplyParameterFromQuery(Name = "found")]
    private bool? OnlyFound { get; set; }

    [SupplyParameterFromForm(FormName = "texts")]
    private TextsForm Form { get; set; } = null!;

    private IEnumerable<(GetTexts.Row Row, GetTexts.WrittenText Text, string Key)> Texts =>
        view!.Rows.SelectMany(r => r.Texts.Select(t => (r, t, TextKey.Of(r, t).ToString())));

    private string ShownMarks => string.Join(' ', Texts.SelectMany(t => t.Text.Marks.Select(m => TextKey.Of(t.Row, t.Text, m).ToString())));

    protected override async Task OnInitializedAsync()
    {
        // A post reads the originals only when it cannot be taken: whoever saves goes on to a page that reads them, and each reading is logged.
        isPost = Form is not null;
        Form ??= new();
        if (!isPost)
        {
            await Load();
        }
    }

    private async Task Load()
    {
        var outcome = await Send.Query(new GetTexts.Query(new ImportBatchId(Id), PageNumber ?? 1, OnlyFound ?? false));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
            return;
        }

        if (outcome.Answer is not { State: not BatchState.ToScan })
        {
            // The originals cannot be opened, or they are not searched to their end, so nobody can say yet that they looked through them.
            Go.To($"/batches/{Id}", outcome.Problems.Count > 0 ? outcome.Problems[0].Message : null);
            return;
        }

        view = outcome.Answer;
        stands = isPost ? Form.Stand ?? [] : [.. Texts.SelectMany(t => t.Text.Marks.Where(m => m.Stands).Select(m => TextKey.Of(t.Row, t.Text, m).ToString()))];
    }

    private async Task Save()
    {
        var ticked = (Form.Stand ?? []).ToHashSet();
        var decisions = TextKey.List(Form.Shown).Select(k => new MarkTexts.Decision(k.Record, k.Field, k.Start, k.Length, ticked.Contains(k.ToString()))).ToList();
        var also = TextKey.List(Form.Texts).Select((k, i) => new MarkTexts.AlsoHide(k.Record, k.Field, Form.Also?.ElementAtOrDefault(i))).ToList();
        var outcome = await Send.Command(new MarkTexts.Command(new(Id), decisions, also));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To(AddressOf((PageNumber ?? 1) + (Form.Next ? 1 : 0)), W["TextsSaved"]);
        }
        else if (outcome.Refusal == Refusal.Rule)
        {
            // It was released or undone meanwhile, so there is nothing to go on with here.
            Go.To($"/batches/{Id}", outcome.Problems[0].Message);
        }
        else
        {
            problems = outcome.ToProblems();
            await Load();
        }
    }

    private string AddressOf(int page) => string.Create(CultureInfo.InvariantCulture, $"/batches/{Id}/texts?page={page}{(OnlyFound == true ? "&found=true" : string.Empty)}");

    private int IndexOf(GetTexts.Row row, GetTexts.WrittenText text) => Texts.Index().First(t => t.Item.Row == row && t.Item.Text == text).Index;

    private string? AlsoOf(GetTexts.Row row, GetTexts.WrittenText text)
    {
        var key = TextKey.Of(row, text);
        return isPost && TextKey.List(Form.Texts).ToList().IndexOf(key) is >= 0 and var at ? Form.Also?.ElementAtOrDefault(at) : null;
    }

    /// <summary>What the page posts: the keys of the marks and texts that were shown, those that are ticked, and the words for each text.</summary>
    internal sealed class TextsForm
    {
        public string? Shown { get; set; }

        public string? Texts { get; set; }

        public List<string>? Stand { get; set; }

        public List<string?>? Also { get; set; }

        public bool Next { get; set; }
    }
}
