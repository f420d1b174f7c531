using System.Text.Json;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;

namespace ScrutinyPanels.Journeys;

/// <summary>Fills any form with the keyboard alone, from the top of the main part: Tab from field to field, something in each, Enter on the first button.</summary>
internal static class FormFiller
{
    /// <summary>The forms that ask for something; those for passkeys and those of the chair's screen, which never leaves its page, have journeys of their own.</summary>
    public const string Forms = $"main form:not([data-passkey]):not([data-desk] form):has(:is({Fields}))";

    private const string Fields = "input:not([type=hidden]), textarea, select";
    private const int MostTabs = 300;

    private const string FieldsOf = """
        form => [...new Set([...form.querySelectorAll('input:not([type=hidden]), textarea, select')].filter(f => f.offsetParent !== null).map(f => f.name))]
        """;

    private const string WhatHasFocus = """
        form => {
            const e = document.activeElement;
            const kind = !form.contains(e) ? 'elsewhere' : e.tagName === 'BUTTON' ? 'button' : e.tagName === 'INPUT' ? e.type : e.tagName.toLowerCase();
            return JSON.stringify({ Kind: kind, Name: e.name ?? '' });
        }
        """;

    /// <summary>How many such forms a page has, before a browser is sent to it.</summary>
    public static int CountForms(string html) =>
        new HtmlParser().ParseDocument(html).QuerySelectorAll("main form:not([data-passkey])").Count(f => f.QuerySelector(Fields) is not null && f.Closest("[data-desk]") is null);

    /// <summary>Fills and sends the form; gives what could not be done, and null when all was.</summary>
    public static async Task<string?> Send(IPage page, ILocator form)
    {
        var left = (await form.EvaluateAsync<string[]>(FieldsOf)).ToHashSet();
        await Keys.SkipToMain(page);
        for (var turn = 0; turn < MostTabs; turn++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focus = JsonSerializer.Deserialize<Focus>(await form.EvaluateAsync<string>(WhatHasFocus))!;
            if (focus.Kind == "button")
            {
                if (left.Count > 0)
                {
                    return $"Tab passes by {string.Join(", ", left)}";
                }

                return await Enter(page);
            }

            if (focus.Kind != "elsewhere" && left.Remove(focus.Name))
            {
                await Fill(page, focus.Kind);
            }
        }

        return "Tab never comes to the button";
    }

    private static async Task Fill(IPage page, string kind)
    {
        switch (kind)
        {
            case "radio" or "checkbox":
                await page.Keyboard.PressAsync("Space");
                break;
            case "select":
                await page.Keyboard.PressAsync("ArrowDown");
                break;
            case "file":
                break;
            default:
                await page.Keyboard.PressAsync("Control+A");
                await page.Keyboard.InsertTextAsync("1");
                break;
        }
    }

    private static async Task<string?> Enter(IPage page)
    {
        var statuses = new List<int>();
        void Note(object? sender, IResponse answer) => statuses.Add(answer.Request.IsNavigationRequest ? answer.Status : 0);
        page.Response += Note;
        await Keys.Enter(page);
        page.Response -= Note;
        return statuses.Find(s => s >= 400) is > 0 and var bad ? $"the answer was {bad}" : null;
    }

    private sealed record Focus(string Kind, string Name);
}
