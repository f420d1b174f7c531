namespace ScrutinyPanels.Web.Features.Publication;

/// <summary>What whoever runs the service says in its accessibility statement, under Accessibility: in the settings; what is not set is said to be missing, never made up.</summary>
/// <param name="Contact">Whom to ask for another format.</param>
/// <param name="Known">What is known not to work, and until when.</param>
/// <param name="Prepared">When the statement was prepared, and how the service was tested.</param>
internal sealed record AccessibilityStatement(string? Contact, string? Known, string? Prepared)
{
    public static AccessibilityStatement From(IConfiguration configuration) =>
        new(Set(configuration["Accessibility:Contact"]), Set(configuration["Accessibility:Known"]), Set(configuration["Accessibility:Prepared"]));

    private static string? Set(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
