using System.Globalization;
using ScrutinyPanels.Application.Features.Panels.Terms;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Web.Features.Panels.Terms;

/// <summary>New terms of reference and the vote on them as they are typed.</summary>
internal sealed class TermsForm
{
    /// <summary>The version that was on the page.</summary>
    public int Seen { get; set; }

    public bool Sure { get; set; }

    public bool Back { get; set; }

    public string? Words { get; set; }

    public string? For { get; set; }

    public string? Against { get; set; }

    public string? Abstained { get; set; }

    public DayInput VotedOn { get; set => field = value ?? new(); } = new();

    /// <summary>Everything that was typed, by the name of its field.</summary>
    public IEnumerable<(string Name, string? Value)> Typed =>
    [
        (nameof(Words), Words), (nameof(For), For), (nameof(Against), Against), (nameof(Abstained), Abstained),
        ("VotedOn.Day", VotedOn.Day), ("VotedOn.Month", VotedOn.Month), ("VotedOn.Year", VotedOn.Year),
    ];

    /// <summary>The command for what was typed; a text that differs by its line ends alone is the one in force.</summary>
    public AdoptTerms.Command ToCommand(PanelId panel, string inForce) => new(
        panel,
        Seen,
        Words?.Trim().ReplaceLineEndings("\n") == inForce.ReplaceLineEndings("\n") ? inForce : Words,
        Number(For),
        Number(Against),
        Number(Abstained),
        VotedOn.Read().Day);

    private static int? Number(string? typed) => int.TryParse(typed, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
