using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Meetings;

/// <summary>The papers of a meeting went out.</summary>
public sealed record MeetingCalled(MeetingId MeetingId) : DomainEvent;

/// <summary>More papers went out after the pack.</summary>
public sealed record SupplementSent(MeetingId MeetingId, int Number) : DomainEvent;

/// <summary>A meeting has another day, place or title.</summary>
public sealed record MeetingChanged(MeetingId MeetingId, int Sequence) : DomainEvent;

/// <summary>A meeting is called off.</summary>
public sealed record MeetingCancelled(MeetingId MeetingId) : DomainEvent;

/// <summary>The forces of a panel were asked to check minutes for facts.</summary>
public sealed record FactCheckAsked(MeetingId MeetingId, PanelId PanelId) : DomainEvent;
