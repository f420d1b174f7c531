using ScrutinyPanels.Application;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;

namespace ScrutinyPanels.Web.CommandLine;

/// <summary>The verbs of the command line. Results go to standard output, everything else to standard error; no practice data is ever filled.</summary>
internal static class Verbs
{
    private static readonly Verb[] Table =
    [
        AuditVerify.Verb,
        new("import", ImportVerb.Run),
        OriginalsRotate.Verb,
        VerifyDrawVerb.Verb,
    ];

    /// <summary>Runs the verb that the arguments begin with and sets the exit code; says no when they begin with none.</summary>
    public static async Task<bool> Run(string[] args)
    {
        var verb = Table.FirstOrDefault(v => args.Take(v.Words.Split(' ').Length).SequenceEqual(v.Words.Split(' '), StringComparer.Ordinal));
        if (verb is null)
        {
            return false;
        }

        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddSimpleConsole(o => o.SingleLine = true);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddDataProtection();
        builder.Services.AddApplication(builder.Configuration, builder.Environment.ContentRootPath);
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        await using var app = builder.Build();
        var database = app.Services.GetRequiredService<DatabaseStart>();
        if (verb.NeedsDatabase && !await database.IsThere(stop.Token))
        {
            await Console.Error.WriteLineAsync("There is no database where the settings say. Start this in the service's own folder, or set Storage:Folder or ConnectionStrings:Scrutiny.");
            Environment.ExitCode = 1;
            return true;
        }

        await database.Migrate(stop.Token);
        var arguments = args[verb.Words.Split(' ').Length..];
        Environment.ExitCode = await verb.Run(new(app.Services.GetRequiredService<Sender>(), arguments, Console.Out, Console.Error, stop.Token));
        return true;
    }
}
