using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Components.Feedback;

namespace ScrutinyPanels.Web.SignIn;

public sealed partial class PasskeysPage
{
    private readonly List<Problem> problems = [];
    private IReadOnlyList<PasskeyRow> rows = [];

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "add")]
    private Input? Form { get; set; }

    [SupplyParameterFromForm(FormName = "remove", Name = "Id")]
    private string? Removed { get; set; }

    protected override async Task OnInitializedAsync() => rows = await Desk.Passkeys(Context.User);

    private async Task Add()
    {
        if (string.IsNullOrWhiteSpace(Form?.Name))
        {
            problems.Add(new("Name", W["PasskeyNameNeeded"]));
        }

        if (!await Desk.IsPassword(Context.User, Form?.Password ?? string.Empty))
        {
            problems.Add(new("Password", W["OldPasswordWrong"]));
        }

        if (problems.Count > 0)
        {
            return;
        }

        if (await Desk.AddPasskey(Context.User, Form!.Credential ?? string.Empty, Form.Name!.Trim()))
        {
            Go.To("/account/passkeys", W["PasskeyWasAdded"]);
        }
        else
        {
            problems.Add(new("Name", W["PasskeyNotAdded"]));
        }
    }

    private async Task Remove()
    {
        var removed = await Desk.RemovePasskey(Context.User, Removed ?? string.Empty);
        Go.To("/account/passkeys", W[removed ? "PasskeyWasRemoved" : "PasskeyGone"]);
    }

    internal sealed class Input
    {
        public string? Name { get; set; }

        public string? Password { get; set; }

        public string? Credential { get; set; }
    }
}
