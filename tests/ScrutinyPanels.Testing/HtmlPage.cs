using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ScrutinyPanels.Testing;

/// <summary>A page as a person reads it: by headings, labels, links and buttons, never by the names of styles.</summary>
public sealed class HtmlPage
{
    private readonly List<(string Name, string FileName, byte[] Content)> files = [];

    private HtmlPage(Uri address, HttpStatusCode status, string source, IHtmlDocument document)
    {
        Address = address;
        Status = status;
        Source = source;
        Document = document;
    }

    public Uri Address { get; }

    public HttpStatusCode Status { get; }

    public string Source { get; }

    public IHtmlDocument Document { get; }

    public string Title => Words(Document.Title);

    public string Heading => Words(Document.QuerySelector("h1")?.TextContent);

    /// <summary>All words of the main part.</summary>
    public string Text => Words((Document.QuerySelector("main") ?? Document.Body)?.TextContent);

    /// <summary>The words of the error summary, one for each problem.</summary>
    public IReadOnlyList<string> Problems => [.. Document.QuerySelectorAll(".govuk-error-summary li").Select(e => Words(e.TextContent))];

    public IReadOnlyList<(string Text, string Href)> Links =>
        [.. Document.QuerySelectorAll("a[href]").Select(a => (Words(a.TextContent), a.GetAttribute("href")!))];

    /// <summary>The value of a row of a summary list, by its key.</summary>
    public string? Value(string key) => Document.QuerySelectorAll("dt").FirstOrDefault(t => Words(t.TextContent) == key)?.NextElementSibling is { } value ? Words(value.TextContent) : null;

    public bool HasLink(string text) => Links.Any(l => l.Text == text);

    public bool HasButton(string text) => Buttons(text).Any();

    /// <summary>Asks for a page.</summary>
    public static async Task<HtmlPage> Get(HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute));
        return await Read(answer);
    }

    public static async Task<HtmlPage> Read(HttpResponseMessage answer)
    {
        var source = await answer.Content.ReadAsStringAsync();
        return new(answer.RequestMessage?.RequestUri ?? new Uri("http://localhost/"), answer.StatusCode, source, await new HtmlParser().ParseDocumentAsync(source));
    }

    /// <summary>Types into the field with this label.</summary>
    public void Fill(string label, string value)
    {
        switch (Field(label))
        {
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlSelectElement select:
                select.Value = select.Options.FirstOrDefault(o => Words(o.TextContent) == value)?.Value
                    ?? throw new InvalidOperationException($"There is no option '{value}' under '{label}'.");
                break;
            case IHtmlInputElement input:
                input.Value = value;
                break;
        }
    }

    /// <summary>Chooses an answer of a group of radios or checkboxes; without a legend, by the label alone.</summary>
    public void Choose(string? legend, string label)
    {
        var groups = legend is null
            ? [Document.DocumentElement]
            : Document.QuerySelectorAll("fieldset").Where(f => Words(f.QuerySelector("legend")?.TextContent) == legend).ToArray();
        var input = groups.SelectMany(g => g.QuerySelectorAll("label")).Where(l => Words(l.TextContent) == label)
            .Select(l => Document.GetElementById(l.GetAttribute("for")!)).OfType<IHtmlInputElement>().FirstOrDefault()
            ?? throw new InvalidOperationException($"There is no '{label}' under '{legend}'.");
        if (input.Type == "radio")
        {
            foreach (var other in Document.QuerySelectorAll("input[type=radio]").OfType<IHtmlInputElement>().Where(r => r.Name == input.Name))
            {
                other.IsChecked = false;
            }
        }

        input.IsChecked = true;
    }

    /// <summary>Puts a file into the field with this label.</summary>
    public void Attach(string label, string fileName, byte[] content) => files.Add((((IHtmlInputElement)Field(label)).Name!, fileName, content));

    /// <summary>Presses a button and answers with the page that follows.</summary>
    public async Task<HtmlPage> Press(HttpClient browser, string button)
    {
        using var request = Post(button);
        using var answer = await browser.SendAsync(request);
        return await Read(answer);
    }

    /// <summary>The request that pressing a button sends.</summary>
    public HttpRequestMessage Post(string button)
    {
        var pressed = Buttons(button).FirstOrDefault() ?? throw new InvalidOperationException($"There is no button '{button}' on '{Heading}'.");
        var form = pressed.Closest("form") as IHtmlFormElement ?? throw new InvalidOperationException($"The button '{button}' belongs to no form.");
        var fields = FieldsOf(form).ToList();
        if (pressed.GetAttribute("name") is { Length: > 0 } name)
        {
            fields.Add(new(name, pressed.GetAttribute("value") ?? string.Empty));
        }

        var target = new Uri(Address, form.GetAttribute("action") is { Length: > 0 } action ? action : Address.PathAndQuery);
        if (string.Equals(form.GetAttribute("method"), "get", StringComparison.OrdinalIgnoreCase))
        {
            var query = string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}"));
            return new HttpRequestMessage(HttpMethod.Get, new Uri(target, $"?{query}"));
        }

        return new HttpRequestMessage(HttpMethod.Post, target) { Content = ContentOf(form, fields) };
    }

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form)
    {
        foreach (var element in form.QuerySelectorAll("input[name],textarea[name],select[name]").Where(e => !e.HasAttribute("disabled")))
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "file" }:
                case IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false }:
                    break;
                case IHtmlInputElement input:
                    yield return new(input.Name!, input.Value ?? string.Empty);
                    break;
                case IHtmlTextAreaElement area:
                    yield return new(area.Name!, area.Value ?? string.Empty);
                    break;
                case IHtmlSelectElement select:
                    yield return new(select.Name!, select.Value ?? string.Empty);
                    break;
            }
        }
    }

    private static string Words(string? text) => string.Join(' ', (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private HttpContent ContentOf(IHtmlFormElement form, List<KeyValuePair<string, string>> fields)
    {
        if (!string.Equals(form.GetAttribute("enctype"), "multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return new FormUrlEncodedContent(fields);
        }

        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, fileName, bytes) in files)
        {
            var file = new ByteArrayContent(bytes);
            file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
            content.Add(file, name, fileName);
        }

        return content;
    }

    private IElement Field(string label) =>
        Document.QuerySelectorAll("label").Where(l => Words(l.TextContent) == label)
            .Select(l => Document.GetElementById(l.GetAttribute("for") ?? string.Empty)).FirstOrDefault(e => e is not null)
        ?? throw new InvalidOperationException($"There is no field '{label}' on '{Heading}'.");

    private IEnumerable<IElement> Buttons(string text) => Document.QuerySelectorAll("button").Where(b => Words(b.TextContent) == text);
}
