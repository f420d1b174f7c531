using ScrutinyPanels.Application.Messaging;

namespace ScrutinyPanels.Web.Shell;

/// <summary>One entry of the menu, shown to whoever holds the permission.</summary>
internal sealed record NavigationItem(string Href, string Word, string Permission)
{
    /// <summary>Whether the page under way belongs to this entry.</summary>
    public bool Holds(string path) => path.Equals(Href, StringComparison.OrdinalIgnoreCase) || path.StartsWith(Href + "/", StringComparison.OrdinalIgnoreCase);
}

/// <summary>The menu of signed-in people.</summary>
internal static class Navigation
{
    public static IReadOnlyList<NavigationItem> Items { get; } =
    [
        new("/my-cases", "MyCases", Permissions.ReadOwnCases),
        new("/meetings", "Meetings", Permissions.ReadMeetings),
        new("/practice", "Practice", Permissions.ReadOwnCases),
        new("/viewings", "Viewings", Permissions.ReadOwnCases),
        new("/cases", "Cases", Permissions.ReadPanelCases),
        new("/inbox", "Inbox", Permissions.AnswerForForce),
        new("/approvals", "Approvals", Permissions.ApproveReplies),
        new("/footage", "Footage", Permissions.AnswerForForce),
        new("/force-views", "ForcesViews", Permissions.AnswerForForce),
        new("/fact-checks", "FactChecks", Permissions.AnswerForForce),
        new("/recommendations", "Recommendations", Permissions.ReadRecommendations),
        new("/reports/make", "Reports", Permissions.ReadPanelCases),
        new("/draws", "Draws", Permissions.ReadDraws),
        new("/batches", "Batches", Permissions.LoadRecords),
        new("/force", "Force", Permissions.ReadOriginals),
        new("/originals", "Originals", Permissions.ReadOriginals),
        new("/held-back", "HeldBack", Permissions.HoldBack),
        new("/rules", "Rules", Permissions.ReadPanelRules),
        new("/forms", "Forms", Permissions.WriteForms),
        new("/practice-cases", "PracticeCases", Permissions.WritePracticeCases),
        new("/accounts", "Accounts", Permissions.ManageAccounts),
        new("/messages", "Messages", Permissions.ManageAccounts),
        new("/log", "Log", Permissions.ReadLog),
    ];
}
