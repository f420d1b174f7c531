using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;

namespace ScrutinyPanels.Application.Features.Panels.Holidays;

/// <summary>An administrator takes back a bank holiday that was added by mistake.</summary>
public static class RemoveHoliday
{
    [Permission(Permissions.ManageAccounts)]
    public sealed record Command(DateOnly Day) : ICommand, IAbout
    {
        public string Subject => $"holiday {Day:yyyy-MM-dd}";
    }

    internal sealed class Handler(ScrutinyDb db, Data.Holidays holidays) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            db.AddedHolidays.RemoveRange(await db.AddedHolidays.Where(h => h.Day == command.Day).ToListAsync(cancel));
            holidays.Forget();
        }
    }
}
