using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings;

namespace ScrutinyPanels.Web.Features.Meetings;

/// <summary>The items of an agenda in order, each with buttons that move it; agenda.js lets a pointer move them by the same post.</summary>
public sealed partial class AgendaList
{
    [Parameter, EditorRequired]
    public GetMeeting.View View { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "order")]
    private OrderForm? Order { get; set; }

    private async Task Move()
    {
        var page = $"/meetings/{View.Id.Value}/agenda";
        var parts = (Order?.Move ?? string.Empty).Split(':');
        var item = parts.Length == 2 && Guid.TryParse(parts[0], out var id) ? View.Items.FirstOrDefault(i => i.Id.Value == id) : null;
        if (item is null || !int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var position))
        {
            Go.To(page, W["NotMoved"]);
            return;
        }

        var outcome = await Send.Command(new MoveAgendaItem.Command(View.Id, item.Id, position));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
            return;
        }

        Go.To(page, outcome.Succeeded ? W["Moved", item.Title, Math.Clamp(position, 1, View.Items.Count), View.Items.Count] : W["NotMoved"]);
    }

    /// <summary>What a button of the list posts: the item and its new place.</summary>
    internal sealed class OrderForm
    {
        public string? Move { get; set; }
    }
}
