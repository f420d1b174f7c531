using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Components.Feedback;

namespace ScrutinyPanels.Web.SignIn;

public sealed partial class SignInPage
{
    private List<Problem> problems = [];

    [SupplyParameterFromQuery(Name = "back")]
    private string? Back { get; set; }

    [SupplyParameterFromForm(FormName = "sign-in")]
    private Input? Form { get; set; }

    private async Task Submit()
    {
        var answer = await Desk.WithPassword(Form?.Email?.Trim() ?? string.Empty, Form?.Password ?? string.Empty);
        if (answer == SignInAnswer.Done)
        {
            Go.To(LocalAddress.Or(Back, "/home"));
            return;
        }

        if (answer == SignInAnswer.CodeNeeded)
        {
            Go.To($"/sign-in/code?back={Uri.EscapeDataString(LocalAddress.Or(Back, "/home"))}");
            return;
        }

        problems = [new("Email", W[answer == SignInAnswer.TooMany ? "TooMany" : "SignInRefused"])];
    }

    internal sealed class Input
    {
        public string? Email { get; set; }

        public string? Password { get; set; }
    }
}
