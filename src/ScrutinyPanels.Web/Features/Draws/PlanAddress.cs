using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Web.Features.Draws;

/// <summary>The address of the page that counts a plan: what was chosen so far stands in it, so that it can be gone back to.</summary>
internal static class PlanAddress
{
    /// <summary>What the button says that leads to it.</summary>
    public const string Do = "plan";

    public static string Of(Guid panel, Guid force, RecordKind kind, string? from, string? to, string? theme) =>
        $"/draws/plan?panel={panel}&force={force}&kind={RecordKinds.Code(kind)}&from={Uri.EscapeDataString(from ?? string.Empty)}&to={Uri.EscapeDataString(to ?? string.Empty)}&theme={Uri.EscapeDataString(theme ?? string.Empty)}";
}
