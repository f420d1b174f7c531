using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using ScrutinyPanels.Application.Features.Publication;
using ScrutinyPanels.Components.Layout;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Web.Shell;

namespace ScrutinyPanels.Web.Features.Publication;

/// <summary>The public register of what was asked: by all panels, by those of an area, or by one.</summary>
public sealed partial class RegisterPage
{
    private ListAsked.View? view;
    private ListAsked.Show chosen;
    private AskTheme? theme;

    [Parameter]
    public string? Slug { get; set; }

    [SupplyParameterFromQuery(Name = "area")]
    private string? Area { get; set; }

    [SupplyParameterFromQuery(Name = "show")]
    private string? ShowText { get; set; }

    [SupplyParameterFromQuery(Name = "theme")]
    private string? Theme { get; set; }

    [SupplyParameterFromQuery(Name = "find")]
    private string? Find { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private string? PageText { get; set; }

    private string Path => Tongue.To(Slug is null ? "/asked" : $"/panels/{Slug}/asked");

    private IReadOnlyList<Crumb> Crumbs => view is { Panel: { } panel }
        ? [new(W["Home"], Tongue.To("/")), new(panel, Tongue.To($"/panels/{Slug}")), new(W["Register_Crumb"], null)]
        : view is { Area: { } area } ? [new(W["Home"], Tongue.To("/")), new(area, Tongue.To($"/areas/{Area}")), new(W["Register_Crumb"], null)] : [new(W["Home"], Tongue.To("/")), new(W["Register_Crumb"], null)];

    // What was chosen, each with the address that leaves it out.
    private List<(string Words, string Without)> Chosen
    {
        get
        {
            var all = new List<(string, string)>();
            if (Find is { Length: > 0 })
            {
                all.Add((Find, Address(find: string.Empty)));
            }

            if (theme is { } about)
            {
                all.Add((W[$"Theme_{about}"].Value, Address(about: string.Empty)));
            }

            if (chosen != ListAsked.Show.All)
            {
                all.Add((W[$"Show_{chosen}"].Value, Address(show: ListAsked.Show.All)));
            }

            return all;
        }
    }

    protected override async Task OnInitializedAsync()
    {
        chosen = Enum.TryParse<ListAsked.Show>(ShowText, ignoreCase: true, out var show) && Enum.IsDefined(show) ? show : ListAsked.Show.All;
        theme = AskThemes.Of(Theme);
        Find = Find is { Length: > ListAsked.WordsLimit } ? Find[..ListAsked.WordsLimit] : Find;
        var page = int.TryParse(PageText, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;
        view = (await Send.Query(new ListAsked.Query(Slug, chosen, Slug is null ? Area : null, theme, Find, page))).Answer;
        if (view is null)
        {
            Go.NotFound();
        }
    }

    private string Address(string? find = null, string? about = null, ListAsked.Show? show = null, int page = 1)
    {
        var parts = new (string Name, string? Value)[]
        {
            ("area", view?.Area is null ? null : Area),
            ("find", find ?? Find),
            ("theme", about ?? (theme is { } chosenTheme ? AskThemes.Code(chosenTheme) : null)),
            ("show", (show ?? chosen) == ListAsked.Show.All ? null : (show ?? chosen).ToString()),
            ("page", page == 1 ? null : page.ToString(CultureInfo.InvariantCulture)),
        };
        return QueryHelpers.AddQueryString(Path, parts.Where(p => !string.IsNullOrEmpty(p.Value)).ToDictionary(p => p.Name, p => p.Value));
    }
}
