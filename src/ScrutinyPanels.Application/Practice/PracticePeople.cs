using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Practice;

/// <summary>One made-up person of the practice area, the sign-in to try them with and what they are there.</summary>
/// <param name="Email">The sign-in name, in a domain that can never exist.</param>
/// <param name="Name">A name that reads as made up.</param>
/// <param name="Role">What the person may be.</param>
/// <param name="Panel">The panel it is held over, by its place in the list of practice panels; none for roles of the area, the force or the installation.</param>
public sealed record PracticePerson(string Email, string Name, Role Role, int? Panel = null);

/// <summary>Everybody in the practice area. Nobody here is a real person, and all have the same password.</summary>
public static class PracticePeople
{
    /// <summary>The password of every practice account; of no use anywhere else, because practice accounts are only made in Development.</summary>
    public const string Password = "Practice-panel-1!";

    public static PracticePerson Administrator { get; } = new("admin@practice.example", "Ash Placeholder", Role.Administrator);

    public static PracticePerson Officer { get; } = new("officer@practice.example", "Olive Specimen", Role.OversightOfficer);

    public static PracticePerson Liaison { get; } = new("liaison@practice.example", "Linden Example", Role.ForceLiaison);

    /// <summary>Who releases what the first liaison looked through, and the other way round.</summary>
    public static PracticePerson SecondLiaison { get; } = new("liaison2@practice.example", "Laurel Example", Role.ForceLiaison);

    /// <summary>Who approves the force's answers where it switches that on.</summary>
    public static PracticePerson Senior { get; } = new("senior@practice.example", "Larch Stand-in", Role.ForceApprover);

    public static PracticePerson Chair { get; } = new("chair@practice.example", "Cedar Sample", Role.Chair, 0);

    public static PracticePerson ViceChair { get; } = new("vice@practice.example", "Violet Pretend", Role.ViceChair, 0);

    public static PracticePerson Observer { get; } = new("observer@practice.example", "Oak Onlooker", Role.Observer, 0);

    /// <summary>Members of the first panel, who read in the practice story.</summary>
    public static IReadOnlyList<PracticePerson> Members { get; } =
    [
        new("member1@practice.example", "Maple Makebelieve", Role.Member, 0),
        new("member2@practice.example", "Myrtle Standin", Role.Member, 0),
        new("member3@practice.example", "Moss Rehearsal", Role.Member, 0),
        new("member4@practice.example", "Marigold Tryout", Role.Member, 0),
    ];

    public static PracticePerson SecondChair { get; } = new("chair2@practice.example", "Clover Example", Role.Chair, 1);

    public static PracticePerson ThirdChair { get; } = new("chair3@practice.example", "Camellia Dummy", Role.Chair, 2);

    public static IReadOnlyList<PracticePerson> All { get; } =
    [
        Administrator, Officer, Liaison, SecondLiaison, Senior,
        Chair, ViceChair, .. Members, Observer,
        SecondChair,
        new("member5@practice.example", "Basil Mockup", Role.Member, 1),
        new("member6@practice.example", "Bryony Sample", Role.Member, 1),
        new("member7@practice.example", "Bay Pretend", Role.Member, 1),
        ThirdChair,
        new("member8@practice.example", "Fern Specimen", Role.Member, 2),
        new("member9@practice.example", "Flax Placeholder", Role.Member, 2),
    ];
}
