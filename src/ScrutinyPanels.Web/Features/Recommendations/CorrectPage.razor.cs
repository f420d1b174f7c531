using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>Puts the panel's words right after they were sent.</summary>
public sealed partial class CorrectPage
{
    private bool isPost;

    [SupplyParameterFromForm(FormName = "correct")]
    private CorrectForm Form { get; set; } = null!;

    private protected override RecommendationAction Action => RecommendationAction.CorrectWords;

    protected override void OnInitialized()
    {
        isPost = Form is not null;
        Form ??= new();
    }

    private protected override void Begin(GetRecommendation.View view)
    {
        if (!isPost)
        {
            Form = new()
            {
                Title = view.Title,
                Saw = view.Saw,
                Ask = view.Ask,
                WhoMustAct = view.WhoMustAct,
                HowWeShallKnow = view.HowWeShallKnow,
                WhatChanged = view.WhatChanged,
                WhatHasNot = view.WhatHasNot,
                Version = view.Version,
            };
        }
    }

    private Task Submit() => Take(
        new CorrectWords.Command(new(Id), Shown.Typed(Form), Shown.Typed(Form.WhatChanged), Shown.Typed(Form.WhatHasNot), Shown.Typed(Form.Reason), Form.Version),
        W["Correct_Done"]);

    /// <summary>What the page posts.</summary>
    internal sealed class CorrectForm : WordingForm
    {
        public int Version { get; set; }

        public string? WhatChanged { get; set; }

        public string? WhatHasNot { get; set; }

        public string? Reason { get; set; }
    }
}
