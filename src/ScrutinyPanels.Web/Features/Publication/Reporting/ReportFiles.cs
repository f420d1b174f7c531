using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Publication.Reporting;
using ScrutinyPanels.Web.Send;
using ScrutinyPanels.Web.Shell;

namespace ScrutinyPanels.Web.Features.Publication.Reporting;

/// <summary>A published report as a Word file, with the same sentences and tables as the page.</summary>
public sealed class ReportFiles : IEndpoints
{
    private ReportFiles()
    {
    }

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/reports/{id:guid}/word", ForPublic).AllowAnonymous().WithMetadata(new InBothLanguages());

    private static async Task<IResult> ForPublic(Guid id, Dispatcher send, IStringLocalizer<ReportingWords> words, CancellationToken cancel)
    {
        var view = (await send.Query(new GetPublicReport.Query(new(id)), cancel)).Answer;
        return view is null ? Results.NotFound() : Results.File(File(view, words).Save(), WordFile.MediaType, $"report-{view.Period.Code}.docx");
    }

    private static WordFile File(GetPublicReport.View view, IStringLocalizer<ReportingWords> words)
    {
        var file = new WordFile(words.Title(view.Period, view.Number));
        file.Words(view.Name);
        file.Words(view.IsPractice ? words["Practice"].Value : null);
        file.Words(words["PublishedOn", ReportShown.Day(view.PublishedAt), ReportShown.Day(view.Period.FirstDay), ReportShown.Day(view.Period.LastDay)]);
        file.Words(view.Latest is null ? null : words["ReplacedBy"].Value);
        file.Words(view.Earlier is null ? null : words["Corrects", words.Parts(view.Changed), view.Words.Why].Value);
        Said(file, words["Part_Introduction"], view.Words.Introduction);
        Said(file, words["Part_Learned"], view.Words.Learned);
        file.Words(view.Figures.Panels.Count > 1 ? words["PanelsCounted", string.Join(", ", view.Figures.Panels)].Value : null);
        foreach (var section in new ReportLines(words).Of(view.Figures).Sections)
        {
            Write(file, section, words);
        }

        return file;
    }

    private static void Said(WordFile file, string heading, string text)
    {
        if (text.Length > 0)
        {
            file.Heading(1, heading);
            file.Words(text);
        }
    }

    private static void Write(WordFile file, ReportSection section, IStringLocalizer<ReportingWords> words)
    {
        file.Heading(1, section.Heading);
        foreach (var line in section.Lines)
        {
            file.Words(line);
        }

        if (section.Table is { } table)
        {
            file.Table(table.Caption, table.Heads, table.Rows);
        }

        foreach (var item in section.Items)
        {
            file.Heading(2, item.Heading);
            foreach (var line in item.Lines)
            {
                file.Words(line);
            }
        }

        file.Heading(2, words["How"]);
        foreach (var line in section.Working)
        {
            file.Point($"{line.Figure}: {line.Words}");
            foreach (var ask in line.Asks)
            {
                file.Point(words["AskOf", ask.Reference, ask.Panel]);
            }
        }
    }
}
