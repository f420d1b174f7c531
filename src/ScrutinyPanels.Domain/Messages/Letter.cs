using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Messages;

/// <summary>How far a letter is.</summary>
public enum LetterState
{
    Waiting = 1,

    /// <summary>Claimed by one sender, for as long as its lease lasts.</summary>
    Sending = 2,
    Sent = 3,

    /// <summary>Given up; an administrator sends it again or throws it away.</summary>
    Dead = 4,
    ThrownAway = 5,
}

/// <summary>Why a letter did not go out.</summary>
public enum LetterProblem
{
    None = 0,

    /// <summary>The account is locked or has no address that can be written to.</summary>
    NoAddress = 1,

    /// <summary>The mail service will not take it, now or later.</summary>
    Refused = 2,

    /// <summary>The mail service could not be reached, or asked to try later.</summary>
    NotReached = 3,

    /// <summary>The work stopped after the letter may have been handed over, and the mail service cannot say.</summary>
    NobodyKnows = 4,
}

/// <summary>One email to one person: claimed, handed over once, and marked; never handed over again unless it is known not to have been taken, or an administrator says so.</summary>
public sealed class Letter : Aggregate
{
    /// <summary>After how many tries it is given up.</summary>
    public const int MostTries = 6;

    private static readonly TimeSpan[] Waits = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(12)];

    private Letter()
    {
    }

    /// <summary>How long a claim holds; senders give up well before.</summary>
    public static TimeSpan Lease { get; } = TimeSpan.FromMinutes(10);

    public LetterId Id { get; private set; }

    public UserId UserId { get; private set; }

    public LetterState State { get; private set; }

    public LetterProblem Problem { get; private set; }

    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>When it may be tried next; while it is being sent, when its claim runs out.</summary>
    public DateTimeOffset NextAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>How often it was tried since it was made or an administrator sent it again.</summary>
    public int Tries { get; private set; }

    /// <summary>Raised by one with each claim, so that a sender whose claim ran out marks nothing.</summary>
    public int Claims { get; private set; }

    /// <summary>Raised by one each time an administrator sends it again.</summary>
    public int Round { get; private set; }

    /// <summary>The name under which the mail service knows it; the same for each try until an administrator sends it again.</summary>
    public string Key => $"{Id.Value:N}-{Round}";

    /// <summary>Makes a letter that can go out at once.</summary>
    public static Letter Make(UserId person, DateTimeOffset now) => new()
    {
        Id = LetterId.New(),
        UserId = person,
        State = LetterState.Waiting,
        MadeAt = now,
        NextAt = now,
        Round = 1,
    };

    /// <summary>Takes it for one try; the answer is the number of the claim.</summary>
    public int Claim(DateTimeOffset now)
    {
        MustBe(State == LetterState.Waiting && NextAt <= now);
        (State, NextAt, Tries, Claims) = (LetterState.Sending, now + Lease, Tries + 1, Claims + 1);
        return Claims;
    }

    /// <summary>The mail service has taken it.</summary>
    public void MarkSent(int claim, DateTimeOffset now)
    {
        MustBe(claim == Claims && (State == LetterState.Sending || (State == LetterState.Dead && Problem == LetterProblem.NobodyKnows)));
        (State, Problem, SentAt) = (LetterState.Sent, LetterProblem.None, now);
    }

    /// <summary>It was surely not taken, and is tried again later, until it is given up.</summary>
    public void TryLater(int claim, LetterProblem why, DateTimeOffset now)
    {
        MustBe(claim == Claims && State == LetterState.Sending);
        Problem = why;
        if (Tries >= MostTries)
        {
            State = LetterState.Dead;
        }
        else
        {
            (State, NextAt) = (LetterState.Waiting, now + Waits[Math.Min(Tries, Waits.Length) - 1]);
        }
    }

    /// <summary>Trying again would not help, or could send it twice.</summary>
    public void GiveUp(int claim, LetterProblem why)
    {
        MustBe(claim == Claims && State == LetterState.Sending);
        (State, Problem) = (LetterState.Dead, why);
    }

    /// <summary>Whether whoever claimed it never came back.</summary>
    public bool IsLeftBehind(DateTimeOffset now) => State == LetterState.Sending && NextAt <= now;

    /// <summary>An administrator sends it again, whatever became of it.</summary>
    public void SendAgain(Actor by, DateTimeOffset now)
    {
        by.MustBe(default, Role.Administrator);
        MustBe(State == LetterState.Dead);
        (State, NextAt, Tries, Round) = (LetterState.Waiting, now, 0, Round + 1);
    }

    /// <summary>An administrator decides that it is not sent.</summary>
    public void ThrowAway(Actor by)
    {
        by.MustBe(default, Role.Administrator);
        MustBe(State == LetterState.Dead);
        State = LetterState.ThrownAway;
    }

    private static void MustBe(bool so)
    {
        if (!so)
        {
            throw new RuleBroken(LifecycleRules.NotNow);
        }
    }
}
