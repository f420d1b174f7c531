using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Components.Feedback;

namespace ScrutinyPanels.Web.SignIn;

public sealed partial class CodePage
{
    private List<Problem> problems = [];

    [SupplyParameterFromQuery(Name = "back")]
    private string? Back { get; set; }

    [SupplyParameterFromForm(FormName = "code")]
    private Input? Form { get; set; }

    private async Task Submit()
    {
        switch (await Desk.WithCode(Form?.Code ?? string.Empty))
        {
            case SignInAnswer.Done:
                Go.To(LocalAddress.Or(Back, "/home"));
                break;
            case SignInAnswer.StartAgain:
                Go.To("/sign-in", W["CodeTooLate"]);
                break;
            case SignInAnswer.TooMany:
                problems = [new("Code", W["TooMany"])];
                break;
            default:
                problems = [new("Code", W["CodeRefused"])];
                break;
        }
    }

    internal sealed class Input
    {
        public string? Code { get; set; }
    }
}
