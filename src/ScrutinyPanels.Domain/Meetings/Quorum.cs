namespace ScrutinyPanels.Domain.Meetings;

/// <summary>How many members a meeting needs for what it decides to count, and who is counted.</summary>
/// <param name="Needed">At least 1.</param>
/// <param name="CountsChair">Whether the chair is one of them; some panels count the other members alone.</param>
/// <param name="CountsRemote">Whether somebody on a call or on the telephone is counted.</param>
public readonly record struct Quorum(int Needed, bool CountsChair, bool CountsRemote)
{
    /// <summary>How many of those who are there are counted; a person who is there twice, in the room and on a call, counts once.</summary>
    public int Count(IEnumerable<Presence> there)
    {
        var (chair, remote) = (CountsChair, CountsRemote);
        return there.Where(p => Counts(p, chair, remote)).Select(p => p.Who).Distinct().Count();
    }

    /// <summary>Whether so many are enough.</summary>
    public bool IsMet(int counted) => counted >= Needed;

    private static bool Counts(Presence presence, bool chair, bool remote) => presence.As switch
    {
        AttendingAs.Member or AttendingAs.ViceChair => remote || !presence.IsRemote,
        AttendingAs.Chair => chair && (remote || !presence.IsRemote),
        _ => false,
    };
}

/// <summary>As what somebody is at a meeting.</summary>
public enum AttendingAs
{
    Member = 1,
    ViceChair = 2,
    Chair = 3,
    Observer = 4,
    Office = 5,
    Force = 6,
    Guest = 7,
}

/// <summary>Somebody who is at a meeting at some moment.</summary>
/// <param name="Who">The same for the same person.</param>
/// <param name="As">Members, vice chairs and chairs can be counted for the quorum; others never are.</param>
/// <param name="IsRemote">On a call or on the telephone.</param>
public readonly record struct Presence(Guid Who, AttendingAs As, bool IsRemote);
