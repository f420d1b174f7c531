using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>What follows from a grade.</summary>
public enum Trigger
{
    /// <summary>Nothing but the grade.</summary>
    None = 0,

    /// <summary>The officer is thanked.</summary>
    Praise = 1,

    /// <summary>The officer is told how to do better.</summary>
    Advice = 2,

    /// <summary>It goes to somebody above, who reports back.</summary>
    Escalate = 3,

    /// <summary>More cases of this kind are looked at.</summary>
    LookAgain = 4,
}

/// <summary>What follows from a grade; where it goes to somebody above, to whom and by when.</summary>
public sealed record Consequence(Trigger Trigger, string? EscalateTo = null, int? WithinDays = null);

/// <summary>One version of the grades that a panel gives, and what follows from each. It is never changed; a form takes a copy, so that a version of a form is complete by itself.</summary>
public sealed class GradeScheme : Aggregate
{
    /// <summary>The most grades a scheme can have.</summary>
    public const int MostGrades = 12;

    private readonly List<SchemeGrade> grades = [];

    private GradeScheme()
    {
    }

    public GradeSchemeId Id { get; private set; }

    /// <summary>Its stable name, such as traffic-light.</summary>
    public string Code { get; private set; } = string.Empty;

    /// <summary>1 for its first version, and so on.</summary>
    public int Number { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>The office whose version it is; empty for a version that comes with the service.</summary>
    public AreaId OwnerId { get; private set; }

    /// <summary>A case of which every view says that there is no footage is red.</summary>
    public bool RedWithoutFootage { get; private set; }

    public IReadOnlyList<SchemeGrade> Grades => grades;

    /// <summary>Writes a scheme down, its grades in order.</summary>
    public static GradeScheme Of(string code, int number, string name, bool redWithoutFootage, IReadOnlyList<OptionText> grades)
    {
        var scheme = new GradeScheme { Id = GradeSchemeId.New(), Code = code, Number = number, Name = name, RedWithoutFootage = redWithoutFootage };
        if (grades.Count == 0 || grades.Any(g => g.Band is null))
        {
            throw new RuleBroken(ReviewRules.GradeNeedsBand);
        }

        scheme.grades.AddRange(grades.Select((g, i) => new SchemeGrade(scheme.Id, i + 1, g)));
        return scheme;
    }

    /// <summary>The next version of a scheme for one office, locked from the start: forms take it when somebody chooses it for a draft. Grades stand from the best to the worst; "could not tell" may stand anywhere.</summary>
    public GradeScheme Next(int number, AreaId owner, string name, bool redWithoutFootage, IReadOnlyList<OptionText> next)
    {
        var bands = next.Select(g => g.Band).Where(b => b != Grade.CouldNotTell).ToList();
        var broken = next switch
        {
            { Count: < 2 or > MostGrades } => ReviewRules.SchemeNeedsGrades,
            _ when next.DistinctBy(g => g.Code).Count() < next.Count || next.DistinctBy(g => g.Words, StringComparer.OrdinalIgnoreCase).Count() < next.Count => ReviewRules.GradesDiffer,
            _ when bands.Contains(null) => ReviewRules.GradeNeedsBand,
            _ when !bands.SequenceEqual(bands.Order()) => ReviewRules.BestGradeFirst,
            _ when next.Any(g => g.LeadsTo is { Trigger: Trigger.Escalate } above && (string.IsNullOrEmpty(above.EscalateTo) || above.WithinDays is null or < 1)) => ReviewRules.EscalateToWhom,
            _ when redWithoutFootage && !bands.Contains(Grade.Red) => ReviewRules.RedNeedsRed,
            _ => null,
        };
        if (broken is not null)
        {
            throw new RuleBroken(broken);
        }

        var scheme = Of(Code, number, Text.Required(name, ReviewForm.WordsLimit, ReviewRules.SchemeNeedsName), redWithoutFootage, next);
        scheme.OwnerId = owner;
        return scheme;
    }

    /// <summary>The grades as the answers of a form's grade question.</summary>
    public IReadOnlyList<OptionText> Options() => [.. grades.OrderBy(g => g.Number).Select(g => g.Text)];
}

/// <summary>One grade of a scheme.</summary>
public sealed class SchemeGrade
{
    internal SchemeGrade(GradeSchemeId schemeId, int number, OptionText text)
    {
        SchemeId = schemeId;
        Number = number;
        Code = text.Code;
        Words = text.Words;
        WordsWelsh = text.WordsWelsh;
        Meaning = text.Meaning;
        MeaningWelsh = text.MeaningWelsh;
        Letter = text.Letter;
        Shape = text.Shape;
        Step = text.Step;
        NeedsReason = text.NeedsReason;
        Band = text.Band.GetValueOrDefault();
        Trigger = text.LeadsTo?.Trigger ?? Trigger.None;
        EscalateTo = text.LeadsTo?.EscalateTo;
        WithinDays = text.LeadsTo?.WithinDays;
    }

    private SchemeGrade()
    {
    }

    public GradeSchemeId SchemeId { get; private set; }

    public int Number { get; private set; }

    public string Code { get; private set; } = string.Empty;

    public string Words { get; private set; } = string.Empty;

    public string? WordsWelsh { get; private set; }

    public string Meaning { get; private set; } = string.Empty;

    public string? MeaningWelsh { get; private set; }

    public string Letter { get; private set; } = string.Empty;

    public MarkShape Shape { get; private set; }

    public int? Step { get; private set; }

    public bool NeedsReason { get; private set; }

    /// <summary>The band in which counts and public pages put it.</summary>
    public Grade Band { get; private set; }

    public Trigger Trigger { get; private set; }

    public string? EscalateTo { get; private set; }

    public int? WithinDays { get; private set; }

    /// <summary>The grade as an answer of a form.</summary>
    public OptionText Text => new(Code, Words, Letter, Shape, Step, Meaning, NeedsReason, WordsWelsh, MeaningWelsh, Band, new(Trigger, EscalateTo, WithinDays));
}
