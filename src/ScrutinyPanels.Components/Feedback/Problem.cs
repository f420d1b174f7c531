namespace ScrutinyPanels.Components.Feedback;

/// <summary>One thing that is wrong with one field, as a sentence; the field is empty where it is about the whole form.</summary>
public sealed record Problem(string Field, string Message);

/// <summary>Finds the sentence that belongs beside a field.</summary>
public static class Problems
{
    /// <summary>The first sentence for a field, by its name or by the last part of its name; none where the field is fine.</summary>
    public static string? For(this IReadOnlyList<Problem>? problems, string field)
    {
        var wanted = LastPart(field);
        return problems?.FirstOrDefault(p => p.Field.Length > 0 && (p.Field == field || LastPart(p.Field) == wanted))?.Message;
    }

    private static string LastPart(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field[(field.LastIndexOf('.') + 1)..];
    }
}
