using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Tests.Meetings;

/// <summary>A panel with a meeting, and the people who run it.</summary>
internal static class Stage
{
    private static readonly Area Area = Area.Establish("Area", "area", string.Empty);

    public static Panel Panel { get; } = Panel.SetUp(Area, "Panel", "panel", string.Empty, string.Empty, Presets.HumbersideLike, DateTimeOffset.UnixEpoch);

    public static Meeting Booked(DateTimeOffset start, int minutes = 120) =>
        Meeting.Book(Panel, MeetingKind.Panel, new("March meeting", start, minutes, "Town Hall", "https://call.example/1"), null, Chair(Panel), start.AddDays(-30));

    public static Actor Chair(Meeting meeting) => Person(Role.Chair, ScopeKind.Panel, meeting.PanelId.Value);

    public static Actor Chair(Panel panel) => Person(Role.Chair, ScopeKind.Panel, panel.Id.Value);

    public static Actor Member(Meeting meeting) => Person(Role.Member, ScopeKind.Panel, meeting.PanelId.Value);

    public static Actor Officer(Meeting meeting) => Person(Role.OversightOfficer, ScopeKind.Area, meeting.AreaId.Value);

    public static Actor Liaison(ForceId force) => Person(Role.ForceLiaison, ScopeKind.Force, force.Value);

    private static Actor Person(Role role, ScopeKind scope, Guid id) => Actor.Person(new(Guid.CreateVersion7()), [new(role, scope, id)]);
}
