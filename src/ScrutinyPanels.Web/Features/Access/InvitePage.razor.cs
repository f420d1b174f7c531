using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Access;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Web.Send;
using ScrutinyPanels.Web.SignIn;

namespace ScrutinyPanels.Web.Features.Access;

public sealed partial class InvitePage
{
    private IReadOnlyList<Problem> problems = [];
    private IReadOnlyList<Choice> scopes = [];
    private string? link;
    private string until = string.Empty;

    [Parameter]
    public Guid? Id { get; set; }

    [SupplyParameterFromQuery]
    private string? Role { get; set; }

    [SupplyParameterFromForm(FormName = "role")]
    private Input? Form { get; set; }

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    private string Here => Id is null ? "/accounts/invite" : $"/accounts/{Id}/give";

    private Role? Chosen => Enum.TryParse<Role>(Role, out var role) && Enum.IsDefined(role) ? role : null;

    private bool NeedsScope => Chosen is { } role && Roles.ScopeOf(role) != ScopeKind.Installation;

    private IReadOnlyList<Choice> RoleChoices =>
        [.. Enum.GetValues<Role>().Select(r => new Choice(r.ToString(), W[$"Role_{r}"], W[$"RoleAbout_{r}"]))];

    protected override async Task OnInitializedAsync()
    {
        if (Id is { } id && (await Send.Query(new GetAccount.Query(id))).IsNotFound)
        {
            Go.NotFound();
            return;
        }

        if (NeedsScope)
        {
            var outcome = await Send.Query(new ListScopes.Query(Chosen!.Value));
            scopes = [.. (outcome.Answer ?? []).Select(s => new Choice(s.Id.ToString(), s.Name))];
        }
    }

    private async Task Submit()
    {
        if (Chosen is not { } role)
        {
            return;
        }

        var scope = Guid.TryParse(Form?.Scope, out var chosen) ? chosen : Guid.Empty;
        if (Id is { } id)
        {
            var given = await Send.Command(new GiveRole.Command(id, role, scope));
            problems = given.ToProblems();
            if (given.Succeeded)
            {
                Go.To($"/accounts/{id}", W["RoleGiven"]);
            }

            return;
        }

        var outcome = await Send.Command(new InvitePerson.Command(role, scope));
        problems = outcome.ToProblems();
        if (outcome.Answer is { } made)
        {
            link = ServiceAddress.For(Context) + made.Path;
            until = UkTime.DayOf(made.ExpiresAt).ToString("d MMMM yyyy", CultureInfo.CurrentCulture);
        }
    }

    internal sealed class Input
    {
        public string? Scope { get; set; }
    }
}
