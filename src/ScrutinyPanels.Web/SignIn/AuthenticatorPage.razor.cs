using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Components.Feedback;

namespace ScrutinyPanels.Web.SignIn;

public sealed partial class AuthenticatorPage
{
    private List<Problem> problems = [];
    private string key = string.Empty;
    private string address = string.Empty;
    private IReadOnlyList<string>? codes;

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "authenticator")]
    private Input? Form { get; set; }

    protected override async Task OnInitializedAsync() => (key, address) = await Desk.AuthenticatorKey(Context.User);

    private async Task Submit()
    {
        codes = await Desk.SetUpAuthenticator(Context.User, Form?.Code ?? string.Empty);
        problems = codes is null ? [new("Code", W["CodeRefused"])] : [];
    }

    internal sealed class Input
    {
        public string? Code { get; set; }
    }
}
