using Microsoft.AspNetCore.Components;

namespace ScrutinyPanels.Web.Send;

/// <summary>Sends the browser on after a form was taken, and leaves one message for the next page.</summary>
public sealed class Go(NavigationManager navigation, Saying saying)
{
    /// <summary>Goes to an address of this service; the message is shown there once.</summary>
    public void To(string address, string? message = null)
    {
        if (message is not null)
        {
            saying.Leave(message);
        }

        navigation.NavigateTo(address);
    }

    /// <summary>Shows the page for things that are not there.</summary>
    public void NotFound() => navigation.NotFound();
}
