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

    [SupplyParameterFromForm(FormName = "passkey")]
    private PasskeyInput? Passkey { get; set; }

    private async Task Submit() =>
        Answer(await Desk.WithPassword(Form?.Email?.Trim() ?? string.Empty, Form?.Password ?? string.Empty), "SignInRefused");

    private async Task SubmitPasskey() => Answer(await Desk.WithPasskey(Passkey?.Credential ?? string.Empty), "PasskeyRefused");

    private void Answer(SignInAnswer answer, string refused)
    {
        if (answer == SignInAnswer.Done)
        {
            Go.To(LocalAddress.Or(Back, "/home"));
        }
        else if (answer == SignInAnswer.CodeNeeded)
        {
            Go.To($"/sign-in/code?back={Uri.EscapeDataString(LocalAddress.Or(Back, "/home"))}");
        }
        else
        {
            problems = [new("Email", W[answer switch
            {
                SignInAnswer.TooMany => "TooMany",
                SignInAnswer.StartAgain => "PasskeyRefused",
                _ => refused,
            }])];
        }
    }

    internal sealed class Input
    {
        public string? Email { get; set; }

        public string? Password { get; set; }
    }

    internal sealed class PasskeyInput
    {
        public string? Credential { get; set; }
    }
}
