using Microsoft.AspNetCore.Components;

namespace ScrutinyPanels.Components.Inputs;

/// <summary>A day asked for as day, month and year; posted as Name.Day, Name.Month and Name.Year.</summary>
public sealed partial class DateQuestion
{
    [Parameter, EditorRequired]
    public string Legend { get; set; } = string.Empty;

    [Parameter]
    public string? Day { get; set; }

    [Parameter]
    public string? Month { get; set; }

    [Parameter]
    public string? Year { get; set; }

    private IEnumerable<Part> Parts =>
    [
        new(Id, $"{Name}.Day", Words.Say("Day"), "govuk-input--width-2", Day),
        new($"{Id}-Month", $"{Name}.Month", Words.Say("Month"), "govuk-input--width-2", Month),
        new($"{Id}-Year", $"{Name}.Year", Words.Say("Year"), "govuk-input--width-4", Year),
    ];

    private sealed record Part(string Id, string Name, string Label, string Width, string? Value);
}
