namespace ScrutinyPanels.Domain.Encounters.Kinds;

/// <summary>By which coded answer a record tells that a tag fits; never by written text.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Field">The field that tells it; none where every record of the kind does.</param>
/// <param name="Values">The values that tell it, without regard to capitals; none for yes in a yes-or-no field.</param>
public sealed record TagSign(ContentTags Tag, string? Field, params IReadOnlyList<string> Values)
{
    /// <summary>Whether the answers of a record carry the sign.</summary>
    public bool IsIn(IEnumerable<(string Field, IReadOnlyList<string> Values, bool? Yes)> answers) =>
        Field is null || answers.Any(a => a.Field == Field && (Values.Count == 0 ? a.Yes == true : a.Values.Any(v => Values.Contains(v.Trim(), StringComparer.OrdinalIgnoreCase))));
}
