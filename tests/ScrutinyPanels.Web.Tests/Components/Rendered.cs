using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ScrutinyPanels.Web.Tests.Components;

/// <summary>One component as the server would write it, read by its parts.</summary>
internal sealed partial class Rendered(string html)
{
    public string Html { get; } = html;

    /// <summary>Every id a described-by or a label points to has to be there, once.</summary>
    public IReadOnlyList<string> Ids => [.. IdPattern().Matches(Html).Select(m => m.Groups[1].Value)];

    /// <summary>Every id that a label, a hint or an error is tied to.</summary>
    public IReadOnlyList<string> References =>
        [.. ReferencePattern().Matches(Html).SelectMany(m => m.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    public static async Task<Rendered> Of<T>(params (string Name, object? Value)[] parameters)
        where T : IComponent
    {
        var services = new ServiceCollection().AddSingleton<NavigationManager>(new StandingStill()).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters.ToDictionary(p => p.Name, p => p.Value)));
            return new Rendered(root.ToHtmlString());
        });
    }

    /// <summary>The attributes of the element with an id.</summary>
    public IReadOnlyDictionary<string, string> Element(string id)
    {
        var tag = TagPattern().Matches(Html).Select(m => m.Value).Single(t => t.Contains($" id=\"{id}\"", StringComparison.Ordinal));
        return AttributePattern().Matches(tag).ToDictionary(m => m.Groups[1].Value, m => WebUtility.HtmlDecode(m.Groups[2].Value));
    }

    /// <summary>The words within the element with an id, without mark-up.</summary>
    public string TextOf(string id)
    {
        var start = Html.IndexOf($" id=\"{id}\"", StringComparison.Ordinal);
        var name = Html[(Html.LastIndexOf('<', start) + 1)..start].Split(' ')[0];
        var from = Html.IndexOf('>', start) + 1;
        var inner = Html[from..Html.IndexOf($"</{name}>", from, StringComparison.Ordinal)];
        return WebUtility.HtmlDecode(TagPattern().Replace(inner, string.Empty)).Trim();
    }

    /// <summary>The words of the label of a field.</summary>
    public string LabelOf(string id)
    {
        var start = Html.IndexOf($" for=\"{id}\"", StringComparison.Ordinal);
        return WebUtility.HtmlDecode(Html[(Html.IndexOf('>', start) + 1)..Html.IndexOf("</label>", start, StringComparison.Ordinal)]).Trim();
    }

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex IdPattern();

    [GeneratedRegex(" (?:for|aria-describedby|aria-labelledby)=\"([^\"]+)\"")]
    private static partial Regex ReferencePattern();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex TagPattern();

    [GeneratedRegex(" ([a-z-]+)(?:=\"([^\"]*)\")?")]
    private static partial Regex AttributePattern();

    private sealed class StandingStill : NavigationManager
    {
        public StandingStill() => Initialize("https://example.org/", "https://example.org/somewhere/reply");
    }
}
