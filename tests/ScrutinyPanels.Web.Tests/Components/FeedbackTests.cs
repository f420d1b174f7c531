using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Layout;
using ScrutinyPanels.Components.Tables;

namespace ScrutinyPanels.Web.Tests.Components;

public class FeedbackTests
{
    [Fact]
    public async Task The_summary_leads_from_each_problem_to_its_field_on_the_same_page()
    {
        var page = await Rendered.Of<ErrorSummary>(("Problems", new Problem[] { new("Why", "Say why"), new("Form.Grade", "Choose a grade"), new("", "Too late") }));

        Assert.Contains("<a href=\"/somewhere/reply#Form-Why\">Say why</a>", page.Html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/somewhere/reply#Form-Grade\">Choose a grade</a>", page.Html, StringComparison.Ordinal);
        Assert.Contains("Too late", page.Html, StringComparison.Ordinal);
        Assert.Contains("tabindex=\"-1\"", page.Html, StringComparison.Ordinal);
        Assert.Contains("role=\"alert\"", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_problem_there_is_no_summary_and_without_a_message_no_banner()
    {
        Assert.Empty((await Rendered.Of<ErrorSummary>(("Problems", Array.Empty<Problem>()))).Html.Trim());
        Assert.Empty((await Rendered.Of<SuccessBanner>(("Message", null))).Html.Trim());
    }

    [Fact]
    public void A_problem_is_found_by_the_last_part_of_its_field()
    {
        Problem[] problems = [new("", "All"), new("Form.Why", "Say why"), new("Form.Why", "Say more")];

        Assert.Equal("Say why", problems.For("Why"));
        Assert.Equal("Say why", problems.For("Form.Why"));
        Assert.Null(problems.For("Grade"));
    }

    [Fact]
    public async Task A_table_has_its_caption_and_a_pager_says_where_one_is()
    {
        var table = await Rendered.Of<DataTable>(("Caption", "Cases"));
        var pager = await Rendered.Of<Pager>(("Page", 5), ("Pages", 40), ("HrefFor", (Func<int, string>)(n => $"/cases?page={n}")));

        Assert.Matches("<caption[^>]*>Cases</caption>", table.Html);
        Assert.Matches("href=\"/cases\\?page=5\" aria-label=\"Page 5\"\\s+aria-current=\"page\"", pager.Html);
        Assert.Equal(2, pager.Html.Split("ellipsis").Length - 1);
        foreach (var number in new[] { 1, 4, 5, 6, 40 })
        {
            Assert.Contains($"aria-label=\"Page {number}\"", pager.Html, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Page 7", pager.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_is_words_and_not_colour_alone()
    {
        Assert.Matches("govuk-tag--red[^>]*>Concern \\(red\\)<", (await Rendered.Of<StatusTag>(("Text", "Concern (red)"), ("Colour", "red"))).Html);
    }

    [Fact]
    public async Task A_heading_is_the_only_first_heading()
    {
        var page = await Rendered.Of<PageHeading>(("Title", "Reply"), ("Caption", "Ask 14"));

        Assert.Single(page.Html.Split("<h1").Skip(1));
        Assert.Matches("<h1[^>]*>\\s*<span[^>]*>Ask 14</span>\\s*Reply", page.Html);
    }
}
