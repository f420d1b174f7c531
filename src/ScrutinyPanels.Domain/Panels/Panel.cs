using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Panels;

/// <summary>A community scrutiny panel: which forces and kinds of record it looks at, and by which rules.</summary>
public sealed class Panel : Aggregate
{
    public const int NameLimit = 120;
    public const int SlugLimit = 60;
    public const int AboutLimit = 600;

    private readonly List<PanelCoverage> coverage = [];
    private readonly List<PanelRules> rules = [];

    private Panel()
    {
    }

    public PanelId Id { get; private set; }

    public AreaId AreaId { get; private set; }

    /// <summary>The panel it belongs to, where panels nest.</summary>
    public PanelId? ParentId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>The short name in public addresses.</summary>
    public string Slug { get; private set; } = string.Empty;

    /// <summary>Who the panel is, in about 60 words, for its public page.</summary>
    public string About { get; private set; } = string.Empty;

    public bool IsPractice { get; private set; }

    public IReadOnlyList<PanelCoverage> Coverage => coverage;

    /// <summary>Every version of its rules, oldest first; the last is in force.</summary>
    public IReadOnlyList<PanelRules> Rules => rules;

    public PanelRules CurrentRules => rules.OrderBy(r => r.Number).Last();

    /// <summary>Sets a panel up with its first rules.</summary>
    public static Panel SetUp(Area area, string name, string slug, string about, string reportsTo, PanelRuleSet first, DateTimeOffset now)
    {
        var panel = new Panel
        {
            Id = PanelId.New(),
            AreaId = area.Id,
            Name = Text.Required(name, NameLimit, PanelRuleBook.NameNeeded),
            Slug = Text.Required(slug, SlugLimit, PanelRuleBook.NameNeeded),
            About = Text.Optional(about, AboutLimit),
            IsPractice = area.IsPractice,
        };
        panel.Adopt(string.IsNullOrWhiteSpace(reportsTo) ? first : first with { ReportsTo = reportsTo }, now);
        return panel;
    }

    /// <summary>Nests the panel under another of the same office.</summary>
    public void NestUnder(Panel parent) => ParentId = parent.AreaId == AreaId && parent.Id != Id ? parent.Id : throw new RuleBroken(PanelRuleBook.ParentElsewhere);

    /// <summary>Lets the panel look at a kind of record of a force.</summary>
    public void Cover(Force force, RecordKind kind)
    {
        if (!coverage.Exists(c => c.ForceId == force.Id && c.Kind == kind))
        {
            coverage.Add(new PanelCoverage(Id, force.Id, kind));
        }
    }

    /// <summary>Lets the panel look at each of these kinds of record of each of these forces.</summary>
    public void CoverAll(IReadOnlyCollection<Force> forces, IReadOnlyCollection<RecordKind> kinds)
    {
        foreach (var (force, kind) in forces.SelectMany(f => kinds.Select(k => (f, k))))
        {
            Cover(force, kind);
        }
    }

    /// <summary>Puts a new version of the rules in force; earlier versions stay as they were.</summary>
    public void Adopt(PanelRuleSet set, DateTimeOffset now, UserId? by = null) => rules.Add(new PanelRules(Id, rules.Count + 1, set, by, now));

    /// <summary>Puts the rules in force that its office has set; whoever changes them must have seen the version in force, and something must be different.</summary>
    public void ChangeRules(PanelRuleSet set, int seen, Actor by, DateTimeOffset now)
    {
        by.MustBe(new(AreaId.Value, Guid.Empty, Id.Value), Role.OversightOfficer);
        var old = CurrentRules;
        var wanted = set with { Preset = old.Preset, ReportsTo = set.ReportsTo.Trim(), RedGoesTo = set.RedGoesTo.Trim(), FirstRungTo = set.FirstRungTo.Trim(), SecondRungTo = set.SecondRungTo.Trim(), ThirdRungTo = set.ThirdRungTo.Trim() };
        if (old.Number != seen)
        {
            throw new RuleBroken(PanelRuleBook.RulesChangedMeanwhile);
        }

        if (wanted.OutOfBounds.Count > 0)
        {
            throw new RuleBroken(PanelRuleBook.RuleOutOfBounds);
        }

        if (wanted.DifferencesFrom(old.Set).Count == 0)
        {
            throw new RuleBroken(PanelRuleBook.NothingChanged);
        }

        Adopt(wanted, now, by.Id);
    }

    /// <summary>Adopts the present rules again with another form; with the form in use nothing is new.</summary>
    public void UseForm(string code, Actor by, DateTimeOffset now)
    {
        if (CurrentRules.FormCode != code)
        {
            Adopt(CurrentRules.Set with { FormCode = code }, now, by.Id);
        }
    }
}
