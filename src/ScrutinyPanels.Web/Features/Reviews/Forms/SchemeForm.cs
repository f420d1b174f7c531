using System.Globalization;
using ScrutinyPanels.Application.Features.Reviews.Forms;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Web.Features.Reviews.Forms;

/// <summary>The grades of a scheme as they are typed.</summary>
public sealed class SchemeForm
{
    /// <summary>Ticked where a case without footage is red.</summary>
    public const string Red = "red";

    private const int Spare = 2;

    public string? Name { get; set; }

    /// <summary>"red" where a case without footage is red.</summary>
    public List<string> More { get; set => field = value ?? []; } = [];

    public List<Row> Grades { get; set => field = value ?? []; } = [];

    /// <summary>Sent from the page that shows the grades once more.</summary>
    public bool Sure { get; set; }

    /// <summary>Back to the boxes, with what was typed.</summary>
    public bool Change { get; set; }

    public bool IsRedWithoutFootage => More.Contains(Red);

    /// <summary>The grades that have a name.</summary>
    public IReadOnlyList<GradeInput> Typed => [.. Grades.Where(g => g.IsThere).Select(g => g.To())];

    /// <summary>All that was typed, as fields to hand on.</summary>
    public IEnumerable<(string Name, string? Value)> Fields =>
    [
        ("Form.Name", Name),
        .. More.Select(m => ("Form.More", (string?)m)),
        .. Grades.Where(g => g.IsThere).Index().SelectMany(g => g.Item.Fields.Select(f => ($"Form.Grades[{g.Index}].{f.Name}", f.Value))),
    ];

    /// <summary>The grades of a version, to be changed.</summary>
    public static SchemeForm Of(GetScheme.View view) => new()
    {
        Name = view.Name,
        More = view.RedWithoutFootage ? [Red] : [],
        Grades = [.. view.Grades.Select(Row.Of)],
    };

    /// <summary>Puts the grades into the order of their numbers, those without a name away, and empty rows behind them.</summary>
    public void Arrange()
    {
        Grades = [.. Grades.Where(g => g.IsThere).OrderBy(g => int.TryParse(g.Place, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : int.MaxValue)];
        Grades.AddRange(Enumerable.Range(0, Math.Clamp(GradeScheme.MostGrades - Grades.Count, 0, Spare)).Select(_ => new Row()));
        foreach (var (index, grade) in Grades.Index())
        {
            grade.Place = (index + 1).ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>One grade.</summary>
    public sealed class Row
    {
        /// <summary>Ticked where it needs a reason.</summary>
        public const string Reason = "reason";

        public string? Code { get; set; }

        public string? Place { get; set; }

        public string? Words { get; set; }

        public string? Meaning { get; set; }

        public string? WordsWelsh { get; set; }

        public string? MeaningWelsh { get; set; }

        public string? Band { get; set; }

        /// <summary>"reason" where it needs one.</summary>
        public List<string> More { get; set => field = value ?? []; } = [];

        public string? Follows { get; set; }

        public string? EscalateTo { get; set; }

        public string? WithinDays { get; set; }

        public bool IsThere => !string.IsNullOrWhiteSpace(Words);

        internal IEnumerable<(string Name, string? Value)> Fields =>
        [
            (nameof(Code), Code), (nameof(Place), Place), (nameof(Words), Words), (nameof(Meaning), Meaning), (nameof(WordsWelsh), WordsWelsh), (nameof(MeaningWelsh), MeaningWelsh),
            (nameof(Band), Band), .. More.Select(m => (nameof(More), (string?)m)), (nameof(Follows), Follows), (nameof(EscalateTo), EscalateTo), (nameof(WithinDays), WithinDays),
        ];

        internal static Row Of(OptionText grade, int index) => new()
        {
            Code = grade.Code,
            Place = (index + 1).ToString(CultureInfo.InvariantCulture),
            Words = grade.Words,
            Meaning = grade.Meaning,
            WordsWelsh = grade.WordsWelsh,
            MeaningWelsh = grade.MeaningWelsh,
            Band = grade.Band?.ToString(),
            More = grade.NeedsReason ? [Reason] : [],
            Follows = grade.LeadsTo?.Trigger.ToString(),
            EscalateTo = grade.LeadsTo?.EscalateTo,
            WithinDays = grade.LeadsTo?.WithinDays?.ToString(CultureInfo.InvariantCulture),
        };

        internal GradeInput To() => new(
            Code,
            Words ?? string.Empty,
            Meaning ?? string.Empty,
            WordsWelsh ?? string.Empty,
            MeaningWelsh ?? string.Empty,
            Enum.TryParse<Grade>(Band, out var band) ? band : null,
            More.Contains(Reason),
            Enum.TryParse<Trigger>(Follows, out var trigger) ? trigger : Trigger.None,
            EscalateTo ?? string.Empty,
            WithinDays ?? string.Empty);
    }
}
