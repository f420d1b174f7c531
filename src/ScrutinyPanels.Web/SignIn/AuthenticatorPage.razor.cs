using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Components.Feedback;

namespace ScrutinyPanels.Web.SignIn;

public sealed partial class AuthenticatorPage
{
    private List<Problem> problems = [];
    private AuthenticatorKey? key;
    private bool codeIsNext;
    private IReadOnlyList<string>? codes;

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "authenticator")]
    private Input? Form { get; set; }

    [SupplyParameterFromForm(FormName = "replace", Name = nameof(Form))]
    private Input? Second { get; set; }

    protected override async Task OnInitializedAsync()
    {
        codeIsNext = Form is not null;
        key = await Desk.NewKey(Context.User);
    }

    private async Task Submit()
    {
        if (!await Desk.IsPassword(Context.User, Form?.Password ?? string.Empty))
        {
            problems = [new("Password", W["OldPasswordWrong"])];
            return;
        }

        codes = await Desk.SetUpAuthenticator(Context.User, Form?.Code ?? string.Empty);
        problems = codes is null ? [new("Code", W["CodeRefused"])] : [];
    }

    private async Task Replace()
    {
        if (await Desk.IsPassword(Context.User, Second?.Again ?? string.Empty))
        {
            key = await Desk.ReplaceKey(Context.User);
        }
        else
        {
            problems = [new("Again", W["OldPasswordWrong"])];
        }
    }

    internal sealed class Input
    {
        public string? Password { get; set; }

        public string? Again { get; set; }

        public string? Code { get; set; }
    }
}
