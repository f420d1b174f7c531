using System.Globalization;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ScrutinyPanels.Application.Messaging;

namespace ScrutinyPanels.Application.Practice;

/// <summary>Fills the practice area at start and says who can sign in to it.</summary>
public sealed class PracticeStart(IConfiguration configuration, string contentRoot, TimeProvider clock)
{
    /// <summary>Fills what is not filled yet. The story lies in the last weeks, so it is told by an application of its own on a clock of its own.</summary>
    public async Task Fill(CancellationToken cancel = default)
    {
        var story = new StoryClock(clock.GetUtcNow());
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        services.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        services.AddApplication(configuration, contentRoot);
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(story));
        await using var application = services.BuildServiceProvider();
        var sender = application.GetRequiredService<Sender>();
        await sender.Send(new FillPracticeArea.Command(), Caller.Timetable, cancel);
        await new PracticeStory(new PracticeHands(sender, story)).Tell(cancel);
    }

    /// <summary>The practice sign-ins as lines for the console.</summary>
    public static string SignIns(string address)
    {
        var lines = new StringBuilder().AppendLine().AppendLine(CultureInfo.InvariantCulture, $"Scrutiny Panels is at {address}");
        lines.AppendLine(CultureInfo.InvariantCulture, $"Practice sign-ins, all made up, all with the password {PracticePeople.Password}");
        foreach (var person in PracticePeople.All)
        {
            var where = person.Panel is { } panel ? $", panel {panel + 1}" : string.Empty;
            lines.AppendLine(CultureInfo.InvariantCulture, $"  {person.Email,-26} {Words(person.Role.ToString())}{where} ({person.Name})");
        }

        return lines.ToString();
    }

    private static string Words(string role) => string.Concat(role.Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));
}
