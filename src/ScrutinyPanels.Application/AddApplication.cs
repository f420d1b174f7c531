using System.Reflection;
using AutoMapper;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ScrutinyPanels.Application.Audit;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Data.Sqlite;
using ScrutinyPanels.Application.Data.SqlServer;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Features.Messages;
using ScrutinyPanels.Application.Features.Publication;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Files;
using ScrutinyPanels.Application.Outside.Mail;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Application.Practice;

namespace ScrutinyPanels.Application;

/// <summary>Puts the application layer together; the only public door beside requests and answers.</summary>
public static class ApplicationServices
{
    private static readonly Assembly Here = typeof(ApplicationServices).Assembly;

    public static IServiceCollection AddApplication(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        var folder = Path.GetFullPath(Path.Combine(contentRoot, configuration["Storage:Folder"] ?? "App_Data"));
        Directory.CreateDirectory(folder);
        services.AddSingleton(UploadSettings.Of(configuration));
        services.AddSingleton<Clamd>();
        services.AddSingleton<UploadedFile>();
        services.AddSingleton(new StorageSettings(folder, configuration["Storage:ForceKeys"] is { Length: > 0 } keys ? Path.GetFullPath(Path.Combine(contentRoot, keys)) : null));
        services.AddSingleton<KeyFiles>();
        services.AddSingleton<ForceKeys>();
        services.AddSingleton<AuditHeadFiles>();
        services.AddSingleton<Holidays>();
        services.AddSingleton<FirstChange>();
        services.AddSingleton<ValueHasher>();
        services.AddSingleton<Features.Meetings.MeetingBoards>();
        services.AddScoped<ChainWalk>();
        services.AddSingleton(TimeProvider.System);
        services.AddData(DatabaseSettings.From(configuration, folder));
        services.AddMessaging();
        services.AddMail(configuration, folder);
        services.AddScoped<Outbox>();
        services.AddScoped<PracticeBatch>();
        services.AddSingleton(new Retention(configuration));
        services.AddScoped(s => new SupportContacts(s.GetRequiredService<ScrutinyDb>(), configuration));
        services.AddSingleton(s => new PracticeStart(configuration, contentRoot, s.GetRequiredService<TimeProvider>()));
        services.AddSingleton<AutoMapper.IConfigurationProvider>(s => new MapperConfiguration(
            c =>
            {
                c.LicenseKey = configuration["AutoMapper:LicenseKey"];
                c.AddMaps(Here);
            },
            s.GetRequiredService<ILoggerFactory>()));
        return services;
    }

    private static void AddData(this IServiceCollection services, DatabaseSettings settings)
    {
        services.AddSingleton(settings);
        services.AddAccountTables();
        services.AddSingleton<DatabaseStart>();
        services.AddScoped<BulkWrites>();
        services.AddScoped<ShapeCheck>();
        services.AddScoped<OperationLog>();
        services.AddScoped<NewCases>();
        services.AddScoped<BatchLoader>();
        services.AddScoped<ForceSeals>();
        services.AddScoped<NamesToKeepOut>();
        services.AddSingleton<IntakeReader>();
        if (settings.Provider == DatabaseProvider.Sqlite)
        {
            services.AddDbContextPool<ScrutinyDb, SqliteScrutinyDb>(o => o
                .UseSqlite(settings.ConnectionString, s => s.MaxBatchSize(settings.MaxBatchSize))
                .AddInterceptors(new SqliteSettings()));
        }
        else
        {
            services.AddDbContextPool<ScrutinyDb, SqlServerScrutinyDb>(o => o
                .UseSqlServer(settings.ConnectionString, s => s.MaxBatchSize(settings.MaxBatchSize)));
        }
    }

    private static void AddMessaging(this IServiceCollection services)
    {
        services.AddSingleton<Sender>();
        services.AddScoped<CurrentActor>();
        services.AddScoped(s => s.GetRequiredService<CurrentActor>().Actor);
        services.AddScoped<Reactions>();
        services.AddScoped<ServiceFactory>(s => s.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(TraceStep<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(PermitStep<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidateStep<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(CommitStep<,>));
        foreach (var found in AssemblyScanner.FindValidatorsInAssembly(Here, includeInternalTypes: true))
        {
            services.AddScoped(found.InterfaceType, found.ValidatorType);
        }

        foreach (var type in Here.GetTypes().Where(t => t is { IsAbstract: false, IsInterface: false, ContainsGenericParameters: false }))
        {
            foreach (var door in type.GetInterfaces().Where(i => i.IsGenericType))
            {
                var definition = door.GetGenericTypeDefinition();
                if (definition == typeof(ICommandHandler<>))
                {
                    var command = door.GetGenericArguments()[0];
                    services.AddScoped(door, type);
                    services.AddScoped(typeof(IRequestHandler<,>).MakeGenericType(command, typeof(Unit)), typeof(WithoutAnswer<>).MakeGenericType(command));
                }
                else if (definition == typeof(IRequestHandler<,>) || definition == typeof(IReaction<>))
                {
                    services.AddScoped(door, type);
                }
            }
        }
    }
}
