using System.Reflection;
using System.Text.Json;
using AutoMapper;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Architecture.Tests;

/// <summary>Every request of the application layer, found by itself.</summary>
public class RequestTests
{
    /// <summary>What is open to anyone, signed in or not. A line here is a decision.</summary>
    private static readonly string[] OpenToAnyone =
    [
        // Before there is a person: a sign-in that failed.
        "RecordFailedSignIn", "RecordLockOut",

        // Whoever holds the one-time link of an invitation.
        "AcceptInvitation", "GetInvitation",

        // Whoever holds the link by which a colleague of a liaison writes one draft.
        "OpenReplyLink", "WriteByReplyLink",

        // What the public reads.
        "GetAsked", "GetFeed", "GetOpenDataStamp", "GetPublicArea", "GetPublicMeeting", "GetPublicMinutes", "GetPublicPanel", "GetPublicReport", "GetWelsh", "ListAsked", "ListCorrections", "ListOpenMeetings", "ListOpenPanels", "ListOpenRecommendations", "ListPublicPanels", "ListPublicReports", "ListPublicThemes",
    ];

    /// <summary>Changes whose input has no shape to check: ids, enums and flags only.</summary>
    private static readonly string[] NeedNoValidator =
    [
        "AcknowledgeRecommendation", "AddPracticeMonth", "AnswerConflictCheck", "AnswerRequestToRead", "AskReserves", "AskToKeepFootage", "CompareBatch", "DiscardForm", "EndGrant", "EraseBatch",
        "FillPracticeArea", "FinishRedaction", "GiveUpIntake", "GrantTime", "InviteFirstAdministrator", "KeepScan", "LiftHold", "LoadIntake", "LockAccount", "OfferWelsh", "OpenCase", "OpenReadCase", "PlaceForce", "PublishForm", "PublishPracticeCase", "PublishRecommendation", "RecordAccountChange", "RecordFailedSignIn", "RecordLockOut", "RecordSignOut", "RemoveHoliday",
        "ReleaseBatch", "RetirePracticeCase", "ScanAgain", "SendRecommendation", "SendReview", "StartFormDraft", "StopViewing", "TakeNextIntake", "UndoBatch", "UnlockAccount", "UseForm", "WriteAuditHead",

        "AskForGrades", "BeginMeeting", "CallMeeting", "CallToSpeak", "EndMeeting", "GoToItem", "MoveAgendaItem", "NoteLeaving", "RaiseHand", "ShowGrades", "TakeBreak", "TakeOffAgendaItem",

        "ApproveReply", "MakeReplyLink", "SwitchApproval", "TakeBackReplyLink", "TellOfReplyClock",

        "ClaimLetter", "GatherLetters", "RecordSending", "SendLetterAgain", "ThrowLetterAway",
    ];

    private static readonly Assembly Application = typeof(Permissions).Assembly;

    private static IReadOnlyList<Type> Requests { get; } =
    [
        .. Application.GetTypes().Where(t => t is { IsAbstract: false, IsInterface: false }
            && (typeof(IChange).IsAssignableFrom(t) || t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IQuery<>))))
            .OrderBy(t => t.FullName, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<Type> Commands { get; } = [.. Requests.Where(t => typeof(IChange).IsAssignableFrom(t))];

    [Fact]
    public void Every_request_names_one_known_permission_or_is_listed_as_open()
    {
        var wrong = Requests.Where(r =>
        {
            var needed = r.GetCustomAttribute<PermissionAttribute>()?.Permission;
            var open = r.GetCustomAttribute<AnyoneAttribute>() is not null;
            return open == (needed is not null) || (needed is not null && !Permissions.All.Contains(needed));
        });

        Assert.NotEmpty(Requests);
        None.Of(wrong.Select(UseCase.NameOf));
        None.ButThose(OpenToAnyone, Requests.Where(r => r.GetCustomAttribute<AnyoneAttribute>() is not null).Select(UseCase.NameOf));
    }

    [Fact]
    public void Every_request_is_nested_in_its_use_case_and_is_called_command_or_query()
    {
        var wrong = Requests.Where(r =>
            r.DeclaringType is not { IsAbstract: true, IsSealed: true } || r.Name != (typeof(IChange).IsAssignableFrom(r) ? "Command" : "Query"));

        Assert.NotEmpty(Requests);
        None.Of(wrong.Select(r => r.FullName));
        None.Of(Requests.GroupBy(UseCase.NameOf).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Every_use_case_carries_one_sentence_of_summary()
    {
        var documents = File.ReadAllText(Path.ChangeExtension(Application.Location, ".xml"));
        var without = Requests.Select(r => r.DeclaringType!).Where(u =>
            !documents.Contains($"\"T:{u.FullName}\">", StringComparison.Ordinal));

        Assert.Contains("<member name=\"T:", documents, StringComparison.Ordinal);
        None.Of(without.Select(u => u.Name));
    }

    [Fact]
    public async Task Every_change_has_a_validator_that_is_registered_or_is_listed_as_needing_none()
    {
        await using var app = await TestApp.Start();
        await using var scope = app.Services.CreateAsyncScope();
        var without = Commands.Where(c => !scope.ServiceProvider.GetServices(typeof(IValidator<>).MakeGenericType(c)).Any()).Select(UseCase.NameOf);
        var validators = Application.GetTypes().Where(t => !t.IsAbstract && typeof(IValidator).IsAssignableFrom(t)).ToList();
        var unregistered = validators.Where(v =>
        {
            var door = v.GetInterfaces().Single(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IValidator<>));
            return scope.ServiceProvider.GetServices(door).All(s => s!.GetType() != v);
        });

        Assert.NotEmpty(Commands);
        None.ButThose(NeedNoValidator, without);
        Assert.NotEmpty(validators);
        None.Of(unregistered.Select(v => v.FullName));
    }

    [Fact]
    public async Task Every_request_has_its_handler()
    {
        await using var app = await TestApp.Start();
        await using var scope = app.Services.CreateAsyncScope();
        var without = Requests.Where(r =>
        {
            var answer = r.GetInterfaces().Single(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(MediatR.IRequest<>)).GetGenericArguments()[0];
            return scope.ServiceProvider.GetService(typeof(MediatR.IRequestHandler<,>).MakeGenericType(r, answer)) is null;
        });

        Assert.NotEmpty(Requests);
        None.Of(without.Select(UseCase.NameOf));
    }

    [Fact]
    public void A_change_does_not_say_who_asks_for_it()
    {
        // The actor comes from the sign-in, never from the request.
        string[] suspicious = ["Actor", "ActorId", "By", "CurrentUser", "CurrentUserId", "Caller"];

        Assert.NotEmpty(Commands);
        None.Of(Commands.SelectMany(c => c.GetProperties()).Where(p => suspicious.Contains(p.Name)).Select(p => $"{p.DeclaringType}.{p.Name}"));
    }

    [Fact]
    public void Roles_carry_what_the_matrix_says_and_nothing_else()
    {
        var matrix = JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllText(Tree.PathTo("tests", "ScrutinyPanels.Architecture.Tests", "permission-matrix.json")))!;
        string[] columns = [.. Enum.GetNames<Role>(), "SignedInWithoutRole", "Nobody", "Operator", "Timetable"];

        Assert.NotEmpty(Permissions.All);
        None.ButThose(matrix.Keys, Permissions.All);
        None.Of(matrix.Values.SelectMany(v => v).Except(columns));
        var wrong = from permission in Permissions.All
                    from column in columns
                    where Permissions.Allows(ActorFor(column), permission) != matrix[permission].Contains(column)
                    select $"{column} and {permission}";
        None.Of(wrong);
    }

    [Fact]
    public void A_permission_that_no_request_and_no_page_needs_is_not_kept()
    {
        var needed = Requests.Select(r => r.GetCustomAttribute<PermissionAttribute>()?.Permission).OfType<string>().ToHashSet();
        needed.UnionWith(PageSecurityTests.Pages.SelectMany(p => p.GetCustomAttributes<Microsoft.AspNetCore.Authorization.AuthorizeAttribute>()).Select(a => a.Policy).OfType<string>());

        Assert.NotEmpty(needed);
        None.Of(Permissions.All.Except(needed));
    }

    [Fact]
    public async Task Every_projection_of_the_mapper_is_valid()
    {
        await using var app = await TestApp.Start();

        app.Services.GetRequiredService<AutoMapper.IConfigurationProvider>().AssertConfigurationIsValid();
        Assert.DoesNotContain(
            Application.GetTypes().Where(t => t.IsSubclassOf(typeof(Profile))),
            p => p.DeclaringType is null);
    }

    [Fact]
    public void Nobody_but_the_pipeline_saves()
    {
        var saving = Application.GetTypes()
            .SelectMany(t => Uses.MethodsOf(t).Where(m => Uses.CalledBy(m).Any(c => c.Name is "SaveChanges" or "SaveChangesAsync")).Select(_ => Uses.Outermost(t).Namespace!))
            .Distinct().ToList();

        Assert.Contains("ScrutinyPanels.Application.Messaging", saving);
        None.Of(saving.Except(["ScrutinyPanels.Application.Messaging", "ScrutinyPanels.Application.Data"]));
    }

    private static Actor ActorFor(string column) => column switch
    {
        "Nobody" => Actor.Nobody,
        "Operator" => Actor.Operator,
        "Timetable" => Actor.Timetable,
        "SignedInWithoutRole" => Actor.Person(new UserId(Guid.CreateVersion7()), []),
        _ => Actor.Person(new UserId(Guid.CreateVersion7()), [new Holding(Enum.Parse<Role>(column), Roles.ScopeOf(Enum.Parse<Role>(column)), Guid.CreateVersion7())]),
    };
}
