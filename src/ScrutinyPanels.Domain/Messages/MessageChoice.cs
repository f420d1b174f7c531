using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Messages;

/// <summary>How often one person wants each kind of message.</summary>
public sealed class MessageChoice : Aggregate
{
    /// <summary>When digests go out, on the clock of the United Kingdom; weekly ones on Mondays.</summary>
    public const int DigestHour = 7;

    private MessageChoice()
    {
    }

    public UserId Id { get; private set; }

    public MessagePace CasesToRead { get; private set; } = MessagePace.Weekly;

    public MessagePace Meeting { get; private set; } = MessagePace.AtOnce;

    public MessagePace WaitingForYou { get; private set; } = MessagePace.Daily;

    /// <summary>Whether letters and the questions of forms come in Welsh, as far as they are written in it.</summary>
    public bool InWelsh { get; private set; }

    /// <summary>What holds for somebody who never chose.</summary>
    public static MessageChoice Of(UserId person) => new() { Id = person };

    /// <summary>Chooses how often each kind comes.</summary>
    public void Choose(MessagePace casesToRead, MessagePace meeting, MessagePace waitingForYou) =>
        (CasesToRead, Meeting, WaitingForYou) = (casesToRead, meeting, waitingForYou);

    /// <summary>Chooses between Welsh and English.</summary>
    public void ChooseLanguage(bool inWelsh) => InWelsh = inWelsh;

    /// <summary>How often a kind comes; messages about the account always at once.</summary>
    public MessagePace PaceOf(MessageKind kind) => kind switch
    {
        MessageKind.CasesToRead => CasesToRead,
        MessageKind.Meeting => Meeting,
        MessageKind.WaitingForYou => WaitingForYou,
        _ => MessagePace.AtOnce,
    };

    /// <summary>When something of a kind that happens now is to go out.</summary>
    public DateTimeOffset DueAt(MessageKind kind, DateTimeOffset now)
    {
        if (PaceOf(kind) == MessagePace.AtOnce)
        {
            return now;
        }

        var day = UkTime.DayOf(now);
        for (var ahead = 0; ; ahead++)
        {
            var next = day.AddDays(ahead);
            var at = UkTime.FromClock(next.ToDateTime(new TimeOnly(DigestHour, 0)));
            if (at > now && (PaceOf(kind) == MessagePace.Daily || next.DayOfWeek == DayOfWeek.Monday))
            {
                return at;
            }
        }
    }
}
