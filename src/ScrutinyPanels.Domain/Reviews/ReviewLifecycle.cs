using ScrutinyPanels.Domain.Kernel;
using static ScrutinyPanels.Domain.Kernel.Role;
using static ScrutinyPanels.Domain.Reviews.ReviewAction;
using static ScrutinyPanels.Domain.Reviews.ReviewState;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>How far one person's view has come.</summary>
public enum ReviewState
{
    Draft = 1,
    Sent = 2,
    Passed = 3,
}

/// <summary>What its author can do with a view.</summary>
public enum ReviewAction
{
    Keep = 1,
    Send = 2,
    Pass = 3,
    AddSecondView = 4,
}

/// <summary>The life of a view as a table: once sent it is never changed, only followed by second views; once passed, nothing follows.</summary>
public static class ReviewLifecycle
{
    public static Lifecycle<ReviewState, ReviewAction> Table { get; } = new(
    [
        new(Draft, Keep, Draft, [Member, ViceChair, Chair]),
        new(Draft, Send, Sent, [Member, ViceChair, Chair]),
        new(Draft, Pass, Passed, [Member, ViceChair, Chair]),
        new(Sent, AddSecondView, Sent, [Member, ViceChair, Chair]),
    ]);
}
