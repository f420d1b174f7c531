using System.Net;
using System.Text.RegularExpressions;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests;

public partial class FirstPageTests(ScrutinyHost host) : IClassFixture<ScrutinyHost>
{
    [Fact]
    public async Task Every_file_that_the_sign_in_page_names_is_served()
    {
        using var browser = host.CreateClient();
        var page = await browser.GetStringAsync(new Uri("/sign-in", UriKind.Relative));
        var files = FileNames().Matches(page).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(6, files.Count);
        foreach (var file in files)
        {
            using var answer = await browser.GetAsync(new Uri(file, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_styles_ask_for_no_file_and_no_borrowed_font()
    {
        using var browser = host.CreateClient();
        var styles = await browser.GetStringAsync(
            new Uri("/_content/ScrutinyPanels.Components/govuk/govuk-frontend.min.css", UriKind.Relative));

        Assert.Contains(".govuk-button", styles, StringComparison.Ordinal);
        Assert.DoesNotContain("GDS Transport", styles, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(/", styles, StringComparison.Ordinal);
    }

    [GeneratedRegex("(?:src|href)=\"([^\"]+\\.(?:css|js))\"")]
    private static partial Regex FileNames();
}
