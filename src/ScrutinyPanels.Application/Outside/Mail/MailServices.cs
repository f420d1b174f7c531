using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ScrutinyPanels.Application.Outside.Mail;

/// <summary>Chooses who carries letters, by the settings.</summary>
internal static class MailServices
{
    public static void AddMail(this IServiceCollection services, IConfiguration configuration, string storage)
    {
        var settings = MailSettings.Check(configuration, storage);
        services.AddSingleton(settings);
        services.AddSingleton<IPost>(s => settings.Sender switch
        {
            MailSender.Smtp => new SmtpPost(settings, s.GetRequiredService<TimeProvider>()),
            MailSender.Notify => new NotifyPost(settings, s.GetRequiredService<TimeProvider>()),
            MailSender.Files => new FilePost(settings, s.GetRequiredService<TimeProvider>()),
            _ => new NoPost(),
        });
    }
}
