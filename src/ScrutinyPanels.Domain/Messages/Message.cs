using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Messages;

/// <summary>One thing that one person is to be told, written in the same save as the change it tells of. It names nothing of a case.</summary>
public sealed class Message : Aggregate
{
    public const int AboutLimit = 80;

    private Message()
    {
    }

    public MessageId Id { get; private set; }

    public UserId UserId { get; private set; }

    public MessageAbout What { get; private set; }

    /// <summary>What it is about, by kind and id, so that nobody is told of one thing twice; never sent.</summary>
    public string About { get; private set; } = string.Empty;

    /// <summary>How many of them there are.</summary>
    public int Count { get; private set; }

    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>When it is to go out.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>When it was put into a letter, or found to need none any more.</summary>
    public DateTimeOffset? GatheredAt { get; private set; }

    /// <summary>The letter it went into; none while it waits, or when there was nothing left to say.</summary>
    public LetterId? LetterId { get; private set; }

    /// <summary>Notes that somebody is to be told something, as soon as they want to hear of such things.</summary>
    public static Message To(MessageChoice reader, MessageAbout what, string about, DateTimeOffset now) => new()
    {
        Id = MessageId.New(),
        UserId = reader.Id,
        What = what,
        About = about,
        Count = 1,
        MadeAt = now,
        DueAt = reader.DueAt(MessageKinds.Of(what), now),
    };

    /// <summary>Notes something about somebody's own account, which goes out at once.</summary>
    public static Message OfAccount(UserId person, MessageAbout what, DateTimeOffset now)
    {
        var id = MessageId.New();
        return new() { Id = id, UserId = person, What = what, About = $"account {id.Value:N}", Count = 1, MadeAt = now, DueAt = now };
    }

    /// <summary>One more of the same.</summary>
    public void OneMore() => Count++;

    /// <summary>Takes another time after the person chose anew; nothing comes later than it was promised.</summary>
    public void Reschedule(MessageChoice reader, DateTimeOffset now)
    {
        if (GatheredAt is null && reader.DueAt(MessageKinds.Of(What), now) is var due && due < DueAt)
        {
            DueAt = due;
        }
    }

    /// <summary>Goes into a letter, with the number that is true at this moment.</summary>
    public void PutInto(Letter letter, int count, DateTimeOffset now) => (LetterId, Count, GatheredAt) = (letter.Id, count, now);

    /// <summary>Needs no letter any more.</summary>
    public void LetGo(DateTimeOffset now) => GatheredAt = now;
}
