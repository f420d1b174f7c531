using Microsoft.Playwright;

namespace ScrutinyPanels.Journeys;

/// <summary>One person with a browser of their own.</summary>
internal sealed class Person(string name, IBrowserContext context, IPage page, Uri site, Tour tour)
{
    public string Name { get; } = name;

    public IPage Page { get; } = page;

    /// <summary>Opens an address of the site.</summary>
    public async Task Open(string address) => await Page.GotoAsync(new Uri(site, address).ToString());

    /// <summary>Looks at the page as it stands: pictures, axe, widths.</summary>
    public Task<bool> Look(string state) => tour.Look(Page, Name, state);

    public async Task OpenAndLook(string address, string state)
    {
        await Open(address);
        await Look(state);
    }

    /// <summary>Waits until the page that looks again by itself has gone on to an address that begins like this.</summary>
    public async Task LeavesFor(string start)
    {
        await Page.WaitForURLAsync(url => new Uri(url).AbsolutePath.StartsWith(start, StringComparison.Ordinal), new() { Timeout = 60_000 });
        await Page.WaitForLoadStateAsync(LoadState.Load);
    }

    public Task Type(string field, string words) => Keys.Type(Page, field, words);

    public Task Choose(string field, string value) => Keys.Choose(Page, field, value);

    public Task Press(string words) => Keys.Press(Page, words);

    /// <summary>The words of the page's main part.</summary>
    public async Task<string> Words() => await Page.Locator("main").InnerTextAsync();

    /// <summary>The last part of the page's address that is an id.</summary>
    public Guid IdInAddress() => new Uri(Page.Url).Segments.Select(s => s.Trim('/')).Where(s => Guid.TryParse(s, out _)).Select(Guid.Parse).Last();

    /// <summary>Asks for an address without opening it: the status after redirects, the address it ended at, and the text.</summary>
    public async Task<(int Status, string Path, string Text)> Ask(string address)
    {
        var answer = await context.APIRequest.GetAsync(new Uri(site, address).ToString());
        return (answer.Status, new Uri(answer.Url).AbsolutePath, await answer.TextAsync());
    }

    /// <summary>Whether the person is shown what is at the address, and not sent elsewhere.</summary>
    public async Task<bool> Sees(string address)
    {
        var (status, path, _) = await Ask(address);
        return status == 200 && path == address;
    }

    /// <summary>Signs in by the form, with the keyboard alone.</summary>
    public async Task SignIn(string email, string password)
    {
        await Open("/sign-in");
        await Type("Form.Email", email);
        await Type("Form.Password", password);
        await Press("Sign in");
        if (new Uri(Page.Url).AbsolutePath == "/sign-in")
        {
            throw new InvalidOperationException($"{Name} could not sign in: {await Words()}");
        }
    }
}
