using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>The language in which the words of a form are shown.</summary>
internal static class Language
{
    public static bool IsWelsh => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "cy";

    /// <summary>Whether somebody reads the forms of an area in Welsh: they chose it, and the area has it on.</summary>
    public static async Task<bool> ReadsWelsh(this ScrutinyDb db, Actor actor, AreaId area, CancellationToken cancel) =>
        IsWelsh || (actor.Id is { } person && await db.MessageChoices.AnyAsync(c => c.Id == person && c.InWelsh, cancel) && await db.Areas.AnyAsync(a => a.Id == area && a.HasWelsh, cancel));
}
