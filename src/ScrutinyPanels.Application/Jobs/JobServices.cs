using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace ScrutinyPanels.Application.Jobs;

/// <summary>The timetable of the web process; the command line has none.</summary>
public static class JobServices
{
    /// <summary>Adds the jobs, unless Jobs:Run is false.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        if (!configuration.GetValue("Jobs:Run", true))
        {
            return services;
        }

        services.AddQuartz(q =>
        {
            q.AddJob<WriteAuditHeadJob>(j => j.WithIdentity(WriteAuditHeadJob.Key).StoreDurably());
            q.AddTrigger(t => t
                .ForJob(WriteAuditHeadJob.Key)
                .WithIdentity("write-audit-head-daily")
                .WithCronSchedule("0 5 0 * * ?", c => c.InTimeZone(TimeZoneInfo.FindSystemTimeZoneById("Europe/London"))));
            q.AddJob<LoadFilesJob>(j => j.WithIdentity(LoadFilesJob.Key).StoreDurably());
            q.AddTrigger(t => t
                .ForJob(LoadFilesJob.Key)
                .WithIdentity("load-files-often")
                .WithSimpleSchedule(s => s.WithInterval(TimeSpan.FromSeconds(2)).RepeatForever()));
            q.AddJob<OpenReadCasesJob>(j => j.WithIdentity(OpenReadCasesJob.Key).StoreDurably());
            q.AddTrigger(t => t
                .ForJob(OpenReadCasesJob.Key)
                .WithIdentity("open-read-cases-every-minute")
                .WithSimpleSchedule(s => s.WithInterval(TimeSpan.FromMinutes(1)).RepeatForever()));
            q.AddJob<AskToKeepFootageJob>(j => j.WithIdentity(AskToKeepFootageJob.Key).StoreDurably());
            q.AddTrigger(t => t
                .ForJob(AskToKeepFootageJob.Key)
                .WithIdentity("ask-to-keep-footage-at-start-and-daily")
                .WithSimpleSchedule(s => s.WithInterval(TimeSpan.FromDays(1)).RepeatForever()));
            q.AddJob<TellOfReplyClocksJob>(j => j.WithIdentity(TellOfReplyClocksJob.Key).StoreDurably());
            q.AddTrigger(t => t
                .ForJob(TellOfReplyClocksJob.Key)
                .WithIdentity("tell-of-reply-clocks-at-start-and-daily")
                .WithSimpleSchedule(s => s.WithInterval(TimeSpan.FromDays(1)).RepeatForever()));
            q.AddJob<SendMessagesJob>(j => j.WithIdentity(SendMessagesJob.Key).StoreDurably());
            q.AddTrigger(t => t
                .ForJob(SendMessagesJob.Key)
                .WithIdentity("send-messages-often")
                .WithSimpleSchedule(s => s.WithInterval(TimeSpan.FromSeconds(20)).RepeatForever()));
        });
        services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
        services.AddHostedService<AfterFirstChange>();
        return services;
    }
}
