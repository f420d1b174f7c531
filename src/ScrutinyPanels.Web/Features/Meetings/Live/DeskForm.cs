using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Application.Features.Reviews.Viewings;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Web.Features.Meetings.Live;

/// <summary>What any of the forms of the chair's screen posts; what is to be done stands in one word.</summary>
public sealed class DeskForm
{
    /// <summary>Which button was pressed.</summary>
    public string? Do { get; set; }

    public Guid Item { get; set; }

    public Guid Key { get; set; }

    public string? Words { get; set; }

    public string? Owner { get; set; }

    public string? DueOn { get; set; }

    /// <summary>Somebody who is there or comes.</summary>
    public Guid Who { get; set; }

    public string? Guest { get; set; }

    public string? As { get; set; }

    /// <summary>The name by which the force finds the footage.</summary>
    public string? Clip { get; set; }

    /// <summary>The command behind the button; none for a word that no button has.</summary>
    internal ICommand? ToCommand(MeetingId id) => Do switch
    {
        "go" => new GoToItem.Command(id, new(Item)),
        "break" => new TakeBreak.Command(id),
        "room" => new NoteArrival.Command(id, new UserId(Who), IsRemote: false),
        "call" => new NoteArrival.Command(id, new UserId(Who), IsRemote: true),
        "guest-room" => new NoteArrival.Command(id, null, false, Guest, Guests),
        "guest-call" => new NoteArrival.Command(id, null, true, Guest, Guests),
        "leave" => new NoteLeaving.Command(id, Who),
        "speak" => new CallToSpeak.Command(id, new(Who)),
        "watch" => new WatchTogether.Command(id, new(Item), Clip),
        "stop-watching" => new StopViewing.Command(new(Who)),
        "ask-grades" => new AskForGrades.Command(id, new(Item)),
        "show-grades" => new ShowGrades.Command(id),
        _ when Enum.TryParse<EntryKind>(Do, out var kind) => new WriteEntry.Command(id, new(Item), kind, Words, Owner, Due, Key),
        _ when Enum.TryParse<SharedView>(Do, out var view) => new ShowOnScreen.Command(id, view),
        _ => null,
    };

    private AttendingAs Guests => As == nameof(AttendingAs.Force) ? AttendingAs.Force : AttendingAs.Guest;

    private DateOnly? Due => DayInOneBox.Read(DueOn);
}
