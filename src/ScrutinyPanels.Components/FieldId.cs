namespace ScrutinyPanels.Components;

/// <summary>The id of the field that a form posts under a name: "Form.Answers[0].Reason" is "Form-Answers-0-Reason".</summary>
public static class FieldId
{
    public static string From(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Replace("].", "-", StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal)
            .Replace('[', '-').Replace('.', '-').Replace(' ', '-');
    }
}
