using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Messaging;

/// <summary>What a role allows. Each request and each page names one of these; whose rows it reaches is decided in the query.</summary>
public static class Permissions
{
    public const string LoadRecords = nameof(LoadRecords);
    public const string RedactTexts = nameof(RedactTexts);
    public const string ReadOriginals = nameof(ReadOriginals);
    public const string HoldBack = nameof(HoldBack);
    public const string FreezeAndSeed = nameof(FreezeAndSeed);
    public const string DrawSamples = nameof(DrawSamples);
    public const string ReadDraws = nameof(ReadDraws);
    public const string ReadOwnCases = nameof(ReadOwnCases);
    public const string SettleCases = nameof(SettleCases);
    public const string ReadPanelCases = nameof(ReadPanelCases);
    public const string WithdrawCases = nameof(WithdrawCases);
    public const string TagCases = nameof(TagCases);
    public const string MakeRecommendations = nameof(MakeRecommendations);
    public const string ReadRecommendations = nameof(ReadRecommendations);
    public const string AnswerForForce = nameof(AnswerForForce);
    public const string ApproveReplies = nameof(ApproveReplies);
    public const string JudgeReplies = nameof(JudgeReplies);
    public const string GiveEvidence = nameof(GiveEvidence);
    public const string PublishStories = nameof(PublishStories);
    public const string WriteForms = nameof(WriteForms);
    public const string WritePracticeCases = nameof(WritePracticeCases);
    public const string ReadPanelRules = nameof(ReadPanelRules);
    public const string SetPanelRules = nameof(SetPanelRules);
    public const string ReadMeetings = nameof(ReadMeetings);
    public const string RunMeetings = nameof(RunMeetings);
    public const string AnswerInvitations = nameof(AnswerInvitations);
    public const string ManageAccounts = nameof(ManageAccounts);
    public const string ReadLog = nameof(ReadLog);

    /// <summary>Any person who has signed in, whatever their roles: their own account and home.</summary>
    public const string UseOwnAccount = nameof(UseOwnAccount);

    /// <summary>The system's own jobs and the command line; no person.</summary>
    public const string RunTheService = nameof(RunTheService);

    private static readonly Dictionary<string, Role[]> ByRole = new()
    {
        [LoadRecords] = [Role.OversightOfficer, Role.ForceLiaison],
        [RedactTexts] = [Role.ForceLiaison],
        [ReadOriginals] = [Role.ForceLiaison],
        [HoldBack] = [Role.ForceLiaison],

        // The office only where the panel's rules say so, which the query and the draw decide.
        [FreezeAndSeed] = [Role.Chair, Role.ViceChair, Role.OversightOfficer],
        [DrawSamples] = [Role.Chair, Role.ViceChair],
        [ReadDraws] = [Role.Chair, Role.ViceChair, Role.OversightOfficer, Role.ForceLiaison],
        [ReadOwnCases] = [Role.Member, Role.ViceChair, Role.Chair],
        [SettleCases] = [Role.Chair, Role.ViceChair],
        [ReadPanelCases] = [Role.Chair, Role.ViceChair, Role.OversightOfficer],
        [WithdrawCases] = [Role.Chair, Role.OversightOfficer],
        [TagCases] = [Role.OversightOfficer],
        [MakeRecommendations] = [Role.Chair, Role.ViceChair, Role.OversightOfficer],
        [ReadRecommendations] = [Role.Chair, Role.ViceChair, Role.OversightOfficer],
        [AnswerForForce] = [Role.ForceLiaison],
        [ApproveReplies] = [Role.ForceApprover],
        [JudgeReplies] = [Role.Chair, Role.ViceChair],
        [GiveEvidence] = [Role.Chair, Role.ViceChair, Role.OversightOfficer, Role.ForceLiaison],
        [PublishStories] = [Role.OversightOfficer],
        [WriteForms] = [Role.OversightOfficer],
        [WritePracticeCases] = [Role.OversightOfficer],
        [ReadPanelRules] = [Role.Member, Role.ViceChair, Role.Chair, Role.OversightOfficer],
        [SetPanelRules] = [Role.OversightOfficer],
        [ReadMeetings] = [Role.Member, Role.ViceChair, Role.Chair, Role.Observer, Role.OversightOfficer],
        [RunMeetings] = [Role.Chair, Role.ViceChair, Role.OversightOfficer],
        [AnswerInvitations] = [Role.Member, Role.ViceChair, Role.Chair],
        [ManageAccounts] = [Role.Administrator],
        [ReadLog] = [Role.Administrator],
        [UseOwnAccount] = [],
        [RunTheService] = [],
    };

    private static readonly HashSet<string> ForOperator = [LoadRecords, RunTheService, ReadLog];

    private static readonly HashSet<string> ForTimetable = [RunTheService];

    public static IReadOnlyCollection<string> All => ByRole.Keys;

    /// <summary>The roles that carry a permission.</summary>
    public static IReadOnlyList<Role> RolesFor(string permission) => ByRole[permission];

    /// <summary>Whether the actor holds the permission over anything at all.</summary>
    public static bool Allows(Actor actor, string permission)
    {
        if (actor.IsSystem)
        {
            return (actor == Actor.Operator ? ForOperator : ForTimetable).Contains(permission);
        }

        return permission == UseOwnAccount ? actor.Id is not null : ByRole[permission].Any(actor.HoldsAnywhere);
    }
}

/// <summary>Names the permission a request needs.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PermissionAttribute(string permission) : Attribute
{
    public string Permission { get; } = permission;
}

/// <summary>Says that a request is open to anyone, signed in or not. A test lists them all.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AnyoneAttribute : Attribute;
