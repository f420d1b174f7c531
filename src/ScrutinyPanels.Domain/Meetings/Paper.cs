using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Meetings;

/// <summary>What a file is by its content; other files are not taken.</summary>
public enum PaperType
{
    Pdf = 1,
    Word = 2,
    Spreadsheet = 3,
    Slides = 4,
    Png = 5,
    Jpeg = 6,
}

/// <summary>A file as it was looked at when it came.</summary>
/// <param name="Name">Its name, without its ending.</param>
/// <param name="Type">What it is by its content.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="Fingerprint">SHA-256 of its bytes, as 64 hexadecimal digits.</param>
public sealed record FileAsItCame(string? Name, PaperType Type, long Size, string Fingerprint);

/// <summary>A file in the pack of a meeting: it belongs to an item of the agenda, and what comes after the papers went out is a supplement.</summary>
public sealed class Paper : Aggregate
{
    public const int NameLimit = 120;
    public const int WhyLimit = 400;
    public const int MostOfMeeting = 40;

    private Paper()
    {
    }

    public PaperId Id { get; private set; }

    public AreaId AreaId { get; private set; }

    public PanelId PanelId { get; private set; }

    public MeetingId MeetingId { get; private set; }

    public AgendaItemId ItemId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public PaperType Type { get; private set; }

    /// <summary>Its bytes.</summary>
    public long Size { get; private set; }

    /// <summary>SHA-256 of its bytes.</summary>
    public string Fingerprint { get; private set; } = string.Empty;

    /// <summary>0 for what was in the pack when it went out, 1 for what came with Supplement 1, and so on.</summary>
    public int Supplement { get; private set; }

    /// <summary>Why it came after the pack; empty for what was in it.</summary>
    public string WhyLate { get; private set; } = string.Empty;

    public UserId? AddedBy { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>When it was taken back; its bytes are gone then, and its name stays.</summary>
    public DateTimeOffset? TakenBackAt { get; private set; }

    public string TakenBackWhy { get; private set; } = string.Empty;

    public Reach Reach => new(AreaId.Value, Guid.Empty, PanelId.Value);

    /// <summary>Puts a file to an item of a meeting that is still to come or goes on; late ones need a reason and make a supplement.</summary>
    public static Paper Add(Meeting meeting, AgendaItemId item, FileAsItCame file, string? whyLate, Actor by, DateTimeOffset now)
    {
        var (supplement, why) = meeting.TakePaper(item, whyLate, by);
        return new Paper
        {
            Id = PaperId.New(),
            AreaId = meeting.AreaId,
            PanelId = meeting.PanelId,
            MeetingId = meeting.Id,
            ItemId = item,
            Name = Text.Required(file.Name, NameLimit, MeetingRules.PaperNameNeeded),
            Type = file.Type,
            Size = file.Size,
            Fingerprint = file.Fingerprint,
            Supplement = supplement,
            WhyLate = why,
            AddedBy = by.Id,
            AddedAt = now,
        };
    }

    /// <summary>Takes a file back with a reason; whoever looks for it reads why it is gone.</summary>
    public void TakeBack(string? why, Actor by, DateTimeOffset now)
    {
        by.MustBe(Reach, Role.Chair, Role.ViceChair, Role.OversightOfficer);
        if (TakenBackAt is not null)
        {
            return;
        }

        (TakenBackWhy, TakenBackAt) = (Text.Required(why, WhyLimit, MeetingRules.WhyNeeded), now);
    }
}

/// <summary>The bytes of a paper, apart from it so that lists do not carry them.</summary>
public sealed class PaperContent
{
    public PaperContent(PaperId paperId, byte[] bytes)
    {
        PaperId = paperId;
        Bytes = bytes;
    }

    private PaperContent()
    {
    }

    public PaperId PaperId { get; private set; }

    public byte[] Bytes { get; private set; } = [];
}
