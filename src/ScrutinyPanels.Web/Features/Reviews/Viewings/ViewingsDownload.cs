using System.Globalization;
using System.Text;
using ScrutinyPanels.Application.Features.Reviews.Viewings;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews.Viewings;

/// <summary>The viewings of panels as a file for a spreadsheet, with no more in it than on the page and nobody's name.</summary>
public sealed class ViewingsDownload : IEndpoints
{
    private ViewingsDownload()
    {
    }

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/cases/viewings.csv", Download).RequireAuthorization(Permissions.ReadPanelCases);

    private static async Task<IResult> Download(HttpContext context, Dispatcher send, CancellationToken cancel)
    {
        if ((await send.Query(new ListPanelViewings.Query(), cancel)).Answer is not { } view)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "no-store";
        return Results.File(Encoding.UTF8.GetBytes(Write(view)), "text/csv; charset=utf-8", "viewings.csv");
    }

    internal static string Write(ListPanelViewings.View view)
    {
        var text = new StringBuilder("Panel,Day,From,To,Minutes,People,Clip,Case,Corrections\r\n");
        foreach (var (panel, item) in view.Panels.SelectMany(p => p.Months.SelectMany(m => m.Viewings).Select(i => (p.Name, i))))
        {
            string?[] cells =
            [
                panel,
                item.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                item.Together is { } t ? Shown.Time(t.Time.Start) : null,
                item.Together?.Time.Stop is { } stop ? Shown.Time(stop) : null,
                Number((int)item.Length.TotalMinutes),
                Number(item.People),
                item.Together?.Clip,
                item.Together?.CaseNumber is { } number ? Number(number) : null,
                Number(item.Corrected),
            ];
            text.AppendJoin(',', cells.Select(CsvCell.Of)).Append("\r\n");
        }

        return text.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
