namespace ScrutinyPanels.Journeys;

/// <summary>Everybody who takes part in a journey, each at a browser of their own.</summary>
internal sealed class Cast
{
    private readonly Site site;
    private readonly Dictionary<string, Person> people;

    private Cast(Site site, Dictionary<string, Person> people)
    {
        this.site = site;
        this.people = people;
    }

    public Person Chair => people["chair"];

    public Person Officer => people["officer"];

    public Person Public => people["public"];

    public IReadOnlyCollection<Person> All => people.Values;

    public Person this[string name] => people[name];

    public static async Task<Cast> SignedIn(Site site)
    {
        var cast = new Cast(site, []);
        cast.people["public"] = await site.Someone("public");
        foreach (var (name, user) in cast.Users())
        {
            cast.people[name] = await site.Someone(name, user);
        }

        return cast;
    }

    /// <summary>Each named person sees the address, everybody else does not.</summary>
    public async Task OnlySeen(string address, params string[] names)
    {
        var seen = new List<string>();
        foreach (var (name, person) in people)
        {
            if (await person.Sees(address))
            {
                seen.Add(name);
            }
        }

        Assert.Equal(names.Order(), seen.Order());
    }

    /// <summary>Weeks have passed: everybody signs in again.</summary>
    public async Task SignInAgain()
    {
        foreach (var (name, user) in Users())
        {
            await people[name].SignIn(site.World.EmailOf(user), Testing.World.Password);
        }
    }

    private IEnumerable<(string Name, Domain.Kernel.UserId User)> Users() =>
    [
        ("first-member", site.World.FirstMember),
        ("second-member", site.World.SecondMember),
        ("chair", site.World.Chair),
        ("vice-chair", site.World.ViceChair),
        ("second-panel-chair", site.World.SecondPanelChair),
        ("officer", site.World.Officer),
        ("other-officer", site.World.OtherOfficer),
        ("liaison", site.World.Liaison),
        ("administrator", site.World.Administrator),
        ("observer", site.World.Observer),
    ];
}
