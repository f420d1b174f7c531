using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace ScrutinyPanels.Application.Outside.Mail;

/// <summary>Who carries letters.</summary>
public enum MailSender
{
    /// <summary>A folder on this machine; nobody gets anything.</summary>
    Files,
    Smtp,
    Notify,
    Off,
}

/// <summary>How the connection to a mail server is kept secret.</summary>
internal enum MailSecurity
{
    StartTls,
    Tls,
    None,
}

/// <summary>The settings under Messages:, read and checked at the start.</summary>
internal sealed class MailSettings
{
    private MailSettings(IConfiguration configuration, string storage)
    {
        Sender = Read(configuration, "Messages:Sender", MailSender.Files);
        Folder = configuration["Messages:Folder"] is { Length: > 0 } folder ? Path.GetFullPath(Path.Combine(storage, folder)) : Path.Combine(storage, "messages");
        From = configuration["Messages:From"] ?? string.Empty;
        Host = configuration["Messages:Smtp:Host"] ?? string.Empty;
        Security = Read(configuration, "Messages:Smtp:Security", MailSecurity.StartTls);
        Port = Number(configuration, "Messages:Smtp:Port", Security == MailSecurity.Tls ? 465 : 587);
        User = configuration["Messages:Smtp:User"] ?? string.Empty;
        Password = configuration["Messages:Smtp:Password"] ?? string.Empty;
        NotifyKey = configuration["Messages:Notify:Key"] ?? string.Empty;
        NotifyTemplate = configuration["Messages:Notify:Template"] ?? string.Empty;
        NotifyAddress = new Uri((configuration["Messages:Notify:Address"] ?? "https://api.notifications.service.gov.uk").TrimEnd('/') + "/", UriKind.RelativeOrAbsolute);
        SignIn = configuration["Service:Address"] is { Length: > 0 } address ? address.TrimEnd('/') : string.Empty;
    }

    public MailSender Sender { get; }

    /// <summary>Where the file sender puts letters.</summary>
    public string Folder { get; }

    public string From { get; }

    public string Host { get; }

    public int Port { get; }

    public MailSecurity Security { get; }

    public string User { get; }

    public string Password { get; }

    /// <summary>The key as Notify shows it: a name, the service's id and the secret, with dashes between them.</summary>
    public string NotifyKey { get; }

    public string NotifyTemplate { get; }

    public Uri NotifyAddress { get; }

    /// <summary>The address of the service; empty where none is set.</summary>
    public string SignIn { get; }

    /// <summary>Reads the settings; what is wrong with them stops the start.</summary>
    public static MailSettings Check(IConfiguration configuration, string storage)
    {
        var settings = new MailSettings(configuration, storage);
        if (settings.Sender == MailSender.Smtp)
        {
            Must(settings.Host.Length > 0, "Messages:Smtp:Host has to name the mail server.");
            Must(IsAddress(settings.From), "Messages:From has to be an email address.");
            Must(settings.User.Length == 0 == (settings.Password.Length == 0), "Messages:Smtp:User and Messages:Smtp:Password go together.");
            Must(settings.Security != MailSecurity.None || settings.User.Length == 0, "Messages:Smtp:Security may be None only without a password.");
        }
        else if (settings.Sender == MailSender.Notify)
        {
            Must(NotifyPost.Parts(settings.NotifyKey) is not null, "Messages:Notify:Key has to be the whole key, as GOV.UK Notify showed it.");
            Must(Guid.TryParse(settings.NotifyTemplate, out _), "Messages:Notify:Template has to be the id of a template.");
            Must(
                settings.NotifyAddress.IsAbsoluteUri && (settings.NotifyAddress.Scheme == Uri.UriSchemeHttps || settings.NotifyAddress.IsLoopback),
                "Messages:Notify:Address has to begin with https.");
        }

        return settings;
    }

    /// <summary>Whether something can stand in the head of a letter as an address: plain letters, one at sign, nothing that means something to a mail server.</summary>
    public static bool IsAddress(string? words) =>
        words is { Length: > 2 and <= 254 } && words.All(c => c is > ' ' and < (char)127 && !"<>()[]\\,;:\"".Contains(c, StringComparison.Ordinal))
        && words.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && MailAddress.TryCreate(words, out _);

    private static T Read<T>(IConfiguration configuration, string name, T otherwise)
        where T : struct, Enum
    {
        var words = configuration[name];
        if (string.IsNullOrEmpty(words))
        {
            return otherwise;
        }

        return Enum.TryParse<T>(words, ignoreCase: true, out var found) && Enum.IsDefined(found)
            ? found
            : throw new InvalidOperationException($"{name} has to be one of {string.Join(", ", Enum.GetNames<T>())}.");
    }

    private static int Number(IConfiguration configuration, string name, int otherwise)
    {
        var words = configuration[name];
        return string.IsNullOrEmpty(words) ? otherwise
            : int.TryParse(words, out var port) && port is > 0 and < 65536 ? port
            : throw new InvalidOperationException($"{name} has to be the number of a port.");
    }

    private static void Must(bool so, string otherwise)
    {
        if (!so)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
