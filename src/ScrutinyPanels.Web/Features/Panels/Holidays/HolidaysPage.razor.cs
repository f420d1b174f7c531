using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Panels.Holidays;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Panels.Holidays;

/// <summary>An administrator adds bank holidays that were proclaimed.</summary>
public sealed partial class HolidaysPage
{
    private IReadOnlyList<ListHolidays.Row> rows = [];
    private IReadOnlyList<Problem> problems = [];

    [SupplyParameterFromForm(FormName = "holiday")]
    private HolidayForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        rows = (await Send.Query(new ListHolidays.Query())).Answer ?? [];
    }

    private static string Said(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    private async Task Add()
    {
        var (day, isDay) = Form.On.Read();
        if (!isDay)
        {
            problems = [new Problem("Day", W["WrongDay"])];
            return;
        }

        var outcome = await Send.Command(new AddHoliday.Command(day, Form.Name));
        problems = [.. outcome.ToProblems().Select(p => p.Field.Length == 0 ? new Problem("Day", p.Message) : p)];
        if (outcome.Succeeded)
        {
            Go.To("/accounts/holidays", W["Done"]);
        }
    }

    private async Task Remove(DateOnly day)
    {
        await Send.Command(new RemoveHoliday.Command(day));
        Go.To("/accounts/holidays", W["Removed"]);
    }

    /// <summary>What the page posts.</summary>
    internal sealed class HolidayForm
    {
        public DayInput On { get; set; } = new();

        public string? Name { get; set; }
    }
}
