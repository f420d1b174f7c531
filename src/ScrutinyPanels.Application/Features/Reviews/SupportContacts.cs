using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>Whom a reader can talk to when a case upsets them: the words set for their area, or else for the whole service; none where nothing is set.</summary>
internal sealed class SupportContacts(ScrutinyDb db, IConfiguration configuration)
{
    public async Task<string?> Of(AreaId area, CancellationToken cancel)
    {
        var slug = await db.Areas.Where(a => a.Id == area).Select(a => a.Slug).SingleAsync(cancel);
        return configuration.GetSection("Support:Areas")[slug] ?? configuration["Support:Contacts"];
    }
}
