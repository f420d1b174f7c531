using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Reviews.Calibration;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Testing;

/// <summary>Practice cases, written by the world's officer and answered by its people.</summary>
public static class PracticeStage
{
    /// <summary>One that members can answer; the expert's grade is amber on the traffic light.</summary>
    public static async Task<PracticeCaseId> Published(IServiceProvider services, World world, string title = "A coat", UserId? by = null)
    {
        var officer = Caller.Person(by ?? world.Officer);
        var id = await Draft(services, officer, title);
        await services.GetRequiredService<Sender>().Send(new PublishPracticeCase.Command(id, 0), officer);
        return id;
    }

    /// <summary>One that nobody but its office sees.</summary>
    public static Task<PracticeCaseId> Draft(IServiceProvider services, World world, string title = "A coat") => Draft(services, Caller.Person(world.Officer), title);

    /// <summary>The same, by any officer.</summary>
    public static async Task<PracticeCaseId> Draft(IServiceProvider services, Caller officer, string title)
    {
        var sender = services.GetRequiredService<Sender>();
        var start = await sender.Ask(new GetPracticeCase.Query(null), officer);
        var expert = start.Grades.First(g => g is { SchemeName: "Traffic light", Code: "amber" });
        var text = new PracticeText(title, RecordKind.StopAndSearch, PracticeSource.MadeUp, $"What happened: {title}.", null, expert.Code, "The reason is thin.");
        return await sender.Send(new WritePracticeCase.Command(null, start.Offices[0].Id, 0, expert.Scheme, text), officer);
    }

    /// <summary>A member's answer.</summary>
    public static Task Answer(IServiceProvider services, UserId member, PracticeCaseId id, string grade = "amber", string why = "Because") =>
        services.GetRequiredService<Sender>().Send(new SendPracticeView.Command(id, grade, why), Caller.Person(member));
}
