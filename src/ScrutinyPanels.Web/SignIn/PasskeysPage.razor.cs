using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Components.Feedback;

namespace ScrutinyPanels.Web.SignIn;

public sealed partial class PasskeysPage
{
    private List<Problem> problems = [];
    private IReadOnlyList<PasskeyRow> rows = [];

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "add")]
    private Input? Form { get; set; }

    protected override async Task OnInitializedAsync() => rows = await Desk.Passkeys(Context.User);

    private async Task Add()
    {
        if (string.IsNullOrWhiteSpace(Form?.Name))
        {
            problems = [new("Name", W["PasskeyNameNeeded"])];
        }
        else if (await Desk.AddPasskey(Context.User, Form.Credential ?? string.Empty, Form.Name.Trim()))
        {
            Go.To("/account/passkeys", W["PasskeyWasAdded"]);
        }
        else
        {
            problems = [new("Name", W["PasskeyNotAdded"])];
        }
    }

    private async Task Remove(PasskeyRow row)
    {
        await Desk.RemovePasskey(Context.User, row.Id);
        Go.To("/account/passkeys", W["PasskeyWasRemoved"]);
    }

    internal sealed class Input
    {
        public string? Name { get; set; }

        public string? Credential { get; set; }
    }
}
