using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using ScrutinyPanels.Application.Features.Statistics;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Domain.Statistics;
using ScrutinyPanels.Testing;
using ScrutinyPanels.Web.Features.Statistics;

namespace ScrutinyPanels.Web.Tests.Statistics;

/// <summary>The parts of the two pages of figures, shown what seldom comes about.</summary>
public sealed class StatisticsPartsTests : IDisposable
{
    private readonly ScrutinyHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_draw_by_groups_shows_its_groups_and_names_the_interval_of_the_design()
    {
        var page = await Shown(Draw([new("South", 20, 6, 6, 0, 4), new("North", 10, 6, 6, 0, 1)], new Proportion(0, 12)));

        Assert.Equal(["Draw 2: the groups it was drawn from", "Draw 2: the share of each grade in the whole list"], page.QuerySelectorAll("caption").Select(c => c.TextContent));
        Assert.Equal(["South", "North"], page.QuerySelector("table")!.QuerySelectorAll("tbody th").Select(h => h.TextContent));
        Assert.Matches(@"Wilson, on the design: as good as \d+\.\d cases", page.Body!.TextContent);
        Assert.Contains("12 cases cannot tell us the rate.", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("50%", page.QuerySelectorAll("td").Select(c => c.TextContent)); // 2/3 × 4/6 + 1/3 × 1/6
        Assert.DoesNotContain("Without a grade", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_said_is_said_with_its_reason()
    {
        var without = await Shown(Draw([new("South", 20, 6, 5, 1, 4), new("North", 10, 6, 0, 0, 0)], new Proportion(7, 12)));
        Assert.Contains("There is no estimate: no case is graded of North.", without.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Cases first drawn: 12. Without a grade: 7 (58%).", without.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("No estimate", without.QuerySelectorAll("td").Select(c => c.TextContent));

        var one = await Shown(Draw([new("South", 20, 6, 6, 0, 4), new("North", 10, 6, 1, 0, 1)], new Proportion(5, 12)));
        Assert.Contains("There is no interval: only one case is graded of North", one.Body!.TextContent, StringComparison.Ordinal);

        var none = await Shown(Draw([new("South", 20, 6, 0, 0, 0)], null) with { Graded = 0, Bands = [] });
        Assert.Contains("The panel has not graded a case of this draw yet.", none.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(none.QuerySelector("table"));
    }

    [Theory]
    [InlineData(NoAlphaInterval.NoWidth, "None: every resample gave the same")]
    [InlineData(NoAlphaInterval.TooLittleVariation, "None: the cases vary too little")]
    public async Task An_alpha_below_nothing_and_a_missing_interval_are_told(NoAlphaInterval why, string words)
    {
        var row = new GetAgreement.Row("grounds", "Grounds", false, 12, 12, 0.25, 0.5, AlphaMetric.Ordinal, -0.125, null, new AlphaInterval(AlphaMetric.Ordinal, 1, 1000, 0, null, why), 3);
        var page = await Parsed<AgreementList>(nameof(AgreementList.Form), new GetAgreement.OfForm("Form", 12, [row]));

        Assert.Equal(["12", "25% (3 of 12 pairs)", "50% (6 of 12 pairs)", "−0.13 (ordinal)", words], page.QuerySelectorAll("dd").Select(c => c.TextContent.Trim()));
        Assert.Contains("Answers from before the question was changed, which are left out here: 3.", page.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    private static GetEstimates.OfDraw Draw(IReadOnlyList<BandStratum> strata, Proportion? notAnswered) => new(
        new DrawId(Guid.CreateVersion7()),
        2,
        new Month(2025, 6),
        new Month(2025, 7),
        RecordKind.StopAndSearch,
        strata.Sum(s => s.Listed),
        strata.Sum(s => s.Drawn),
        strata.Sum(s => s.Answered),
        strata.Sum(s => s.AnsweredInPlace),
        strata.Sum(s => s.AnsweredInPlace),
        notAnswered,
        [.. strata.Select(s => new GetEstimates.OfStratum(s.Name, s.Listed, s.Drawn, s.Answered))],
        [new(Grade.Green, strata.Sum(s => s.InBand), BandEstimate.Of(strata))]);

    private Task<IHtmlDocument> Shown(GetEstimates.OfDraw draw) => Parsed<DrawEstimates>(nameof(DrawEstimates.Draw), draw);

    private async Task<IHtmlDocument> Parsed<T>(string name, object value)
        where T : IComponent
    {
        await using var renderer = new HtmlRenderer(host.Services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(new Dictionary<string, object?> { [name] = value }))).ToHtmlString());
        return await new HtmlParser().ParseDocumentAsync(html);
    }
}
