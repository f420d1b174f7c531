using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Reviews.Forms;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Reviews;

/// <summary>Forms as they are answered, question by question, and as an oversight officer writes them.</summary>
public sealed class FormPagesTests : IAsyncLifetime, IDisposable
{
    private readonly ScrutinyHost host = new();
    private ReviewStage stage = null!;

    private string Own => $"/my-cases/{stage.Case.Value}";

    public async Task InitializeAsync() => stage = await ReviewStage.In(host, cases: 1);

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_member_answers_a_scale_passes_over_what_is_not_asked_and_goes_back_without_losing_anything()
    {
        await Use("procedural-justice");
        using var browser = host.As(host.World.FirstMember);
        await (await HtmlPage.Get(browser, Own)).Press(browser, "Continue");
        var page = await HtmlPage.Get(browser, $"{Own}/step/1");
        Assert.Contains("Question 1 of 8", page.Text, StringComparison.Ordinal);
        page.Choose("Did you see footage of this encounter?", "No, none was supplied");
        page = await page.Press(browser, "Save and continue");
        Assert.Equal("How far could the person have their say?", page.Heading);
        Assert.Contains("0 is no chance to speak. 100 is fully heard.", page.Text, StringComparison.Ordinal);

        page.Fill("How far could the person have their say?", "eighty");
        page = await page.Press(browser, "Back");
        Assert.Equal("Enter a whole number", Assert.Single(page.Problems));
        Assert.Equal("eighty", page.Document.QuerySelector("[name='Form.Numbers[voice]']")!.GetAttribute("value"));
        Assert.NotNull(page.Document.GetElementById(page.Links.Single(l => l.Text == page.Problems[0]).Href.Split('#')[1]));
        page.Fill("How far could the person have their say?", "80");
        page = await page.Press(browser, "Back");
        Assert.Equal("Did you see footage of this encounter?", page.Heading);
        page = await page.Press(browser, "Save and continue");
        Assert.Equal("80", page.Document.QuerySelector("[name='Form.Numbers[voice]']")!.GetAttribute("value"));

        page = await page.Press(browser, "Save and continue");
        page.Choose("If you cannot give a number", "I could not tell");
        for (var step = 3; step <= 5; step++)
        {
            page = await page.Press(browser, "Save and continue");
        }

        // Without footage no moments are asked for, on the way there and back.
        Assert.Equal($"{Own}/step/7", page.Address.AbsolutePath);
        page = await page.Press(browser, "Back");
        Assert.Equal($"{Own}/step/5", page.Address.AbsolutePath);
        Assert.Equal("I could not tell", (await HtmlPage.Get(browser, $"{Own}/check")).Value("Neutrality"));
    }

    [Fact]
    public async Task A_member_ticks_several_answers_and_writes_down_times_in_the_footage()
    {
        await Use("footage");
        using var browser = host.As(host.World.FirstMember);
        await (await HtmlPage.Get(browser, Own)).Press(browser, "Continue");
        var page = await HtmlPage.Get(browser, $"{Own}/step/1");
        page.Choose(null, "Yes, I saw footage");
        await page.Press(browser, "Save and continue");
        page = await HtmlPage.Get(browser, $"{Own}/step/6");
        page.Choose("What did you notice in the footage?", "An officer said sorry");
        page.Choose("What did you notice in the footage?", "The camera came on late");
        page = await page.Press(browser, "Save and continue");
        Assert.Equal("Which moments should the panel look at together?", page.Heading);

        page.Fill("Time 1", "12.05");
        page = await page.Press(browser, "Save and add another time");
        Assert.Equal("Enter the time as minutes and seconds, for example 12:05", Assert.Single(page.Problems));
        Assert.Equal("12.05", page.Document.GetElementById("Form-Moments-moments-0-At")!.GetAttribute("value"));
        page.Fill("Time 1", "12:05");
        page.Fill("What happens at time 1", "Handcuffs");
        page.Fill("Time 2", "2:00");
        page.Fill("Time 3", "3:00");
        page = await page.Press(browser, "Save and add another time");
        Assert.Equal(["2:00", "3:00", "12:05", null], Enumerable.Range(0, 4).Select(i => page.Document.GetElementById($"Form-Moments-moments-{i}-At")!.GetAttribute("value")));

        page = await HtmlPage.Get(browser, $"{Own}/check");
        Assert.Equal("The camera came on late; An officer said sorry", page.Value("Noticed"));
        Assert.Contains("12:05 Handcuffs", page.Value("Moments to look at"), StringComparison.Ordinal);
        page = await HtmlPage.Get(browser, $"{Own}/step/6");
        Assert.Equal(["late", "apology"], page.Document.QuerySelectorAll("input[type=checkbox][checked]").Select(i => i.GetAttribute("value")));
    }

    [Fact]
    public async Task An_oversight_officer_writes_previews_and_publishes_a_form_and_puts_it_to_use()
    {
        using var officer = host.As(host.World.Officer);
        var page = await HtmlPage.Get(officer, "/forms");
        page = await HtmlPage.Get(officer, page.Links.Single(l => l.Text == "Version 1 Use of force: PLANTER").Href);
        Assert.False(page.HasButton("Save"));
        page = await page.Press(officer, "Begin the next version for Testshire oversight office");
        Assert.Equal("Draft", page.Value("State"));
        var draft = page.Address.AbsolutePath;

        page.Fill("Name of the form", "Force in Testshire");
        page.Fill("How cases are graded", "1 to 9, version 1");
        page = await page.Press(officer, "Save");
        Assert.Equal("1 to 9, version 1", page.Value("Grades"));
        page = await page.Press(officer, "Move up L: Length of time");
        page = await page.Press(officer, "Remove Care");
        Assert.DoesNotContain("looked after at once", page.Text, StringComparison.Ordinal);

        page = await HtmlPage.Get(officer, page.Links.Single(l => l.Text == "Add a question").Href);
        page = await page.Press(officer, "Save the question");
        Assert.Contains("Enter the question", page.Problems);
        Assert.All(page.Problems, p => Assert.NotNull(page.Document.GetElementById(page.Links.First(l => l.Text == p).Href.Split('#')[1])));
        page.Fill("Short name", "Dog");
        page.Fill("The question", "Was a dog used?");
        page.Choose("How is it answered?", "One answer");
        page.Fill("Answers, one on each line", "Yes\nNo\nI could not tell");
        page.Choose("Ask it only if", "Injury: Yes");
        page.Fill("The question in Welsh", "A ddefnyddiwyd ci?");
        page = await page.Press(officer, "Save the question");
        Assert.Equal(draft, page.Address.AbsolutePath);
        Assert.Contains("Asked only if: Was anybody hurt? Yes", page.Text, StringComparison.Ordinal);
        page = await HtmlPage.Get(officer, page.Links.Single(l => l.Text == "Change Dog").Href);
        Assert.True(page.Document.QuerySelector("[value=in-order]")!.HasAttribute("checked"));
        Assert.Equal("A ddefnyddiwyd ci?", page.Document.QuerySelector("[name='Form.WordsWelsh']")!.TextContent);
        Assert.Equal("Was a dog used?", (await HtmlPage.Get(officer, $"{draft}/preview?page=11")).Heading);

        page = await (await HtmlPage.Get(officer, $"{draft}/publish")).Press(officer, "Publish");
        Assert.Equal("Published", page.Value("State"));
        Assert.False(page.HasButton("Save"));
        page = await page.Press(officer, "Use this form in Testshire stop and search");
        Assert.Contains("Testshire stop and search uses this form.", page.Text, StringComparison.Ordinal);
        using var member = host.As(host.World.FirstMember);
        await (await HtmlPage.Get(member, Own)).Press(member, "Continue");
        Assert.Equal("Did you see footage of this use of force?", (await HtmlPage.Get(member, $"{Own}/step/1")).Heading);
    }

    [Fact]
    public async Task A_case_read_in_a_form_from_before_there_were_schemes_is_settled_by_its_band()
    {
        await host.InDb(async db => await db.Database.ExecuteSqlRawAsync("UPDATE ReviewFormOptions SET Band = NULL"));
        await stage.Send(host.World.FirstMember, grade: "amber");
        using var chair = host.As(host.World.Chair);
        await (await HtmlPage.Get(chair, $"/cases/{stage.Case.Value}/open")).Press(chair, "Open the case");
        var page = await HtmlPage.Get(chair, $"/cases/{stage.Case.Value}/settle");
        page.Choose(null, "Some concern (amber)");
        page = await page.Press(chair, "Continue");
        Assert.Contains("Some concern (amber)", page.Text, StringComparison.Ordinal);
        page = await page.Press(chair, "Settle the case");
        Assert.Equal("Some concern (amber)", page.Value("The panel’s grade"));
    }

    [Fact]
    public async Task A_panel_settles_in_the_words_of_its_own_scheme_and_is_told_what_follows()
    {
        await Use("procedural-justice");
        using var chair = host.As(host.World.Chair);
        await (await HtmlPage.Get(chair, $"/cases/{stage.Case.Value}/open")).Press(chair, "Open the case");
        var page = await HtmlPage.Get(chair, $"/cases/{stage.Case.Value}/settle");
        Assert.Contains("Goes to: The chief inspector and the force lead. They report back within 28 days.", page.Text, StringComparison.Ordinal);
        page.Choose(null, "Adequate");
        page = await (await page.Press(chair, "Continue")).Press(chair, "Settle the case");
        Assert.Equal("Adequate", page.Value("In the panel’s own words"));
    }

    [Fact]
    public async Task A_draft_is_there_for_its_own_office_alone()
    {
        var shipped = await Shipped("planter");
        var draft = await host.Services.GetRequiredService<Sender>().Send(new StartFormDraft.Command(shipped, host.World.Area), Caller.Person(host.World.Officer));
        foreach (var person in new[] { host.World.OtherOfficer, host.World.Chair, host.World.FirstMember, host.World.Administrator, host.World.Liaison })
        {
            using var browser = host.AsWithoutRedirects(person);
            foreach (var path in new[] { $"/forms/{draft.Value}", $"/forms/{draft.Value}/question", $"/forms/{draft.Value}/publish", $"/forms/{draft.Value}/preview" })
            {
                using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));
                Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            }
        }
    }

    private Task<ReviewFormId> Shipped(string code) => host.InDb(db => db.ReviewForms.Where(f => f.Code == code && f.Number == 1).Select(f => f.Id).SingleAsync());

    private async Task Use(string code) =>
        await host.Services.GetRequiredService<Sender>().Send(new UseForm.Command(await Shipped(code), host.World.Panel), Caller.Person(host.World.Officer));
}
