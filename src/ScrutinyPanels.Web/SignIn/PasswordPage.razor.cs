using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Access;

namespace ScrutinyPanels.Web.SignIn;

public sealed partial class PasswordPage
{
    private readonly List<Problem> problems = [];

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "password")]
    private Input? Form { get; set; }

    private async Task Submit()
    {
        var old = Form?.Old ?? string.Empty;
        var fresh = Form?.Fresh ?? string.Empty;
        if (PasswordRules.Problem(fresh, Context.User.Identity?.Name) is { } wrong)
        {
            problems.Add(new("Fresh", wrong));
        }
        else if (await Desk.ChangePassword(Context.User, old, fresh))
        {
            Go.To("/account", W["PasswordChanged"]);
        }
        else
        {
            problems.Add(new("Old", W["OldPasswordWrong"]));
        }
    }

    internal sealed class Input
    {
        public string? Old { get; set; }

        public string? Fresh { get; set; }
    }
}
