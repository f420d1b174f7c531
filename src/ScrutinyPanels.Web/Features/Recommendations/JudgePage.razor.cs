using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>The chair says what the panel thinks of the reply.</summary>
public sealed partial class JudgePage
{
    private bool isPost;

    [SupplyParameterFromForm(FormName = "judge")]
    private JudgeForm Form { get; set; } = null!;

    private protected override RecommendationAction Action => RecommendationAction.Judge;

    private IReadOnlyList<Choice> Options =>
        [.. new[] { Judgement.Settled, Judgement.Partly, Judgement.NotSettled }.Select(j => new Choice(j.ToString(), W[$"Judgement_{j}"], W[$"Judgement_{j}_Hint"]))];

    protected override void OnInitialized()
    {
        isPost = Form is not null;
        Form ??= new();
    }

    private protected override void Begin(GetRecommendation.View view)
    {
        if (!isPost)
        {
            Form = view.Judgement == Judgement.NoneYet ? new() { Version = view.Version } : new() { Version = view.Version, Judgement = view.Judgement, Words = view.PanelWords, WhatChanged = view.WhatChanged, WhatHasNot = view.WhatHasNot };
        }
    }

    private Task Submit() => Take(
        new JudgeReply.Command(new(Id), Form.Judgement ?? Judgement.NoneYet, Shown.Typed(Form.Words), Shown.Typed(Form.WhatChanged), Shown.Typed(Form.WhatHasNot), Form.Version),
        W["Judge_Done"]);

    /// <summary>What the page posts.</summary>
    internal sealed class JudgeForm
    {
        public int Version { get; set; }

        public Judgement? Judgement { get; set; }

        public string? Words { get; set; }

        public string? WhatChanged { get; set; }

        public string? WhatHasNot { get; set; }
    }
}
