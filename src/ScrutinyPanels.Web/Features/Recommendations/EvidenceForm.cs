using System.Globalization;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>Evidence as a form posts it.</summary>
public sealed class EvidenceForm
{
    public EvidenceKind? Kind { get; set; }

    public string? Words { get; set; }

    public IFormFile? File { get; set; }

    public string? BeforeCount { get; set; }

    public string? BeforeOf { get; set; }

    public string? BeforePeriod { get; set; }

    public string? AfterCount { get; set; }

    public string? AfterOf { get; set; }

    public string? AfterPeriod { get; set; }

    public EvidenceInput ToInput() => new(
        Kind ?? default, Shown.Typed(Words), Number(BeforeCount), Number(BeforeOf), BeforePeriod, Number(AfterCount), Number(AfterOf), AfterPeriod);

    /// <summary>The command that puts it on the record.</summary>
    public GiveEvidence.Command For(Guid id) => new(new(id), ToInput())
    {
        FileName = File?.FileName,
        Content = File is { Length: > 0 } file ? file.OpenReadStream() : null,
    };

    private static int? Number(string? typed) => int.TryParse(typed, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
