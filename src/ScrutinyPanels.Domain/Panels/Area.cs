using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Panels;

/// <summary>An oversight body, such as the office of a police and crime commissioner, with the forces and panels it looks after.</summary>
public sealed class Area : Aggregate
{
    public const int NameLimit = 120;
    public const int SlugLimit = 60;

    private Area()
    {
    }

    public AreaId Id { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>The short name in addresses, such as "practice-area".</summary>
    public string Slug { get; private set; } = string.Empty;

    /// <summary>Who is the data controller, as printed in the privacy texts.</summary>
    public string DataController { get; private set; } = string.Empty;

    /// <summary>Whether everything in it is made up for practice.</summary>
    public bool IsPractice { get; private set; }

    /// <summary>Whether its public pages, forms and messages can be read in Welsh as well.</summary>
    public bool HasWelsh { get; private set; }

    /// <summary>Sets an oversight body up.</summary>
    public static Area Establish(string name, string slug, string dataController, bool isPractice = false) => new()
    {
        Id = AreaId.New(),
        Name = Text.Required(name, NameLimit, PanelRuleBook.NameNeeded),
        Slug = Text.Required(slug, SlugLimit, PanelRuleBook.NameNeeded),
        DataController = Text.Optional(dataController, NameLimit),
        IsPractice = isPractice,
    };

    /// <summary>Turns Welsh on or off beside English.</summary>
    public void OfferWelsh(bool on) => HasWelsh = on;
}
