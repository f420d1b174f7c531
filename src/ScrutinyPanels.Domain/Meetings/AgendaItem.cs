using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Meetings;

/// <summary>What an item of an agenda is; each but the last comes by itself when the agenda is filled.</summary>
public enum AgendaKind
{
    Welcome = 1,
    Apologies = 2,
    Declarations = 3,
    MinutesOfLast = 4,
    ActionsDue = 5,
    Replies = 6,
    DataPack = 7,
    Case = 8,
    Section60 = 9,
    Themes = 10,
    NextDate = 11,
    Own = 12,
}

/// <summary>One item of an agenda as it is written down.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its title as it is read out.</param>
/// <param name="Purpose">In one line what it is for; may be empty.</param>
/// <param name="Minutes">How long it is meant to take.</param>
/// <param name="IsClosed">Whether only members, the office and those the chair asks may hear it.</param>
/// <param name="CaseId">The case it is about.</param>
/// <param name="AskId">The recommendation whose reply it is about.</param>
public sealed record AgendaLine(AgendaKind Kind, string? Title, string? Purpose = null, int Minutes = 5, bool IsClosed = false, CaseId? CaseId = null, RecommendationId? AskId = null);

/// <summary>One item of the agenda of a meeting.</summary>
public sealed class AgendaItem
{
    public const int TitleLimit = 160;
    public const int PurposeLimit = 400;
    public const int MostMinutes = 480;

    internal AgendaItem(MeetingId meetingId, int position, AgendaLine line, int supplement, string why)
    {
        Id = AgendaItemId.New();
        MeetingId = meetingId;
        Position = position;
        Kind = line.Kind;
        CaseId = line.CaseId;
        AskId = line.AskId;
        Supplement = supplement;
        WhyLate = why;
        Write(line);
    }

    private AgendaItem()
    {
    }

    public AgendaItemId Id { get; private set; }

    public MeetingId MeetingId { get; private set; }

    /// <summary>Its place on the agenda, from 1.</summary>
    public int Position { get; internal set; }

    public AgendaKind Kind { get; private set; }

    public string Title { get; private set; } = string.Empty;

    /// <summary>In one line what it is for.</summary>
    public string Purpose { get; private set; } = string.Empty;

    /// <summary>How long it is meant to take.</summary>
    public int Minutes { get; private set; }

    /// <summary>Only members, the office and those the chair asks may hear it; it stays off shared screens and out of what the public reads.</summary>
    public bool IsClosed { get; private set; }

    public CaseId? CaseId { get; private set; }

    public RecommendationId? AskId { get; private set; }

    /// <summary>0 for what was in the pack when it went out, 1 for what came with Supplement 1, and so on.</summary>
    public int Supplement { get; private set; }

    /// <summary>Why it came after the pack; empty for what was in it.</summary>
    public string WhyLate { get; private set; } = string.Empty;

    internal void Write(AgendaLine line)
    {
        Title = Text.Required(line.Title, TitleLimit, MeetingRules.ItemTitleNeeded);
        Purpose = Text.Optional(line.Purpose, PurposeLimit);
        Minutes = line.Minutes is >= 0 and <= MostMinutes ? line.Minutes : throw new RuleBroken(MeetingRules.ItemMinutes);
        IsClosed = line.IsClosed;
    }
}
