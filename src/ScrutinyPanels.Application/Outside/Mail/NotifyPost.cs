using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScrutinyPanels.Application.Outside.Mail;

/// <summary>
/// Hands letters to GOV.UK Notify. The key of a letter is its reference there, by which Notify can be asked whether it has taken it. The template
/// holds ((subject)) and ((message)) and nothing else.
/// </summary>
internal sealed class NotifyPost(MailSettings settings, TimeProvider clock) : IPost, IDisposable
{
    private const int IdLength = 36;

    private readonly HttpClient client = new() { BaseAddress = settings.NotifyAddress, Timeout = TimeSpan.FromMinutes(1) };

    public bool IsOn => true;

    /// <summary>The service's id and the secret: the last two of the three parts of a key, 36 letters each.</summary>
    public static (string Service, string Secret)? Parts(string key) =>
        key.Length > (2 * IdLength) + 1 && Guid.TryParse(key[^IdLength..], out _) && Guid.TryParse(key[^((2 * IdLength) + 1)..^(IdLength + 1)], out _)
            ? (key[^((2 * IdLength) + 1)..^(IdLength + 1)], key[^IdLength..])
            : null;

    public async Task<PostAnswer> Send(Envelope letter, CancellationToken cancel)
    {
        var body = new Email(letter.To, settings.NotifyTemplate, new(letter.Subject, letter.Text), letter.Key);
        using var request = new HttpRequestMessage(HttpMethod.Post, "v2/notifications/email") { Content = JsonContent.Create(body) };
        try
        {
            using var answer = await Ask(request, cancel);
            return answer.StatusCode switch
            {
                HttpStatusCode.Created => PostAnswer.Taken,
                HttpStatusCode.BadRequest => PostAnswer.Refused,
                >= HttpStatusCode.InternalServerError => PostAnswer.Unknown,

                // A wrong key or a day's limit is mended in the settings or by waiting.
                _ => PostAnswer.NotTaken,
            };
        }
        catch (Exception broken) when (broken is HttpRequestException or OperationCanceledException)
        {
            return broken is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError }
                ? PostAnswer.NotTaken
                : PostAnswer.Unknown;
        }
    }

    public async Task<PostAnswer?> AskFor(string key, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"v2/notifications?reference={Uri.EscapeDataString(key)}");
        try
        {
            using var answer = await Ask(request, cancel);
            return answer.IsSuccessStatusCode && await answer.Content.ReadFromJsonAsync<Kept>(cancel) is { Notifications: { } found }
                ? found.Any(n => n.Reference == key) ? PostAnswer.Taken : PostAnswer.NotTaken
                : null;
        }
        catch (Exception broken) when (broken is HttpRequestException or OperationCanceledException or JsonException)
        {
            return null;
        }
    }

    public void Dispose() => client.Dispose();

    private Task<HttpResponseMessage> Ask(HttpRequestMessage request, CancellationToken cancel)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token());
        return client.SendAsync(request, cancel);
    }

    // A JSON Web Token of the service's id and the time, signed with the secret; Notify takes it for 30 seconds.
    private string Token()
    {
        var (service, secret) = Parts(settings.NotifyKey)!.Value;
        var claims = JsonSerializer.Serialize(new Claims(service, clock.GetUtcNow().ToUnixTimeSeconds()));
        var said = $"{Web("""{"typ":"JWT","alg":"HS256"}"""u8.ToArray())}.{Web(Encoding.UTF8.GetBytes(claims))}";
        return $"{said}.{Web(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.ASCII.GetBytes(said)))}";
    }

    private static string Web(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private sealed record Email(
        [property: JsonPropertyName("email_address")] string To,
        [property: JsonPropertyName("template_id")] string Template,
        [property: JsonPropertyName("personalisation")] Words Words,
        [property: JsonPropertyName("reference")] string Reference);

    private sealed record Words([property: JsonPropertyName("subject")] string Subject, [property: JsonPropertyName("message")] string Message);

    private sealed record Claims([property: JsonPropertyName("iss")] string Service, [property: JsonPropertyName("iat")] long At);

    private sealed record Kept([property: JsonPropertyName("notifications")] IReadOnlyList<One> Notifications);

    private sealed record One([property: JsonPropertyName("reference")] string? Reference);
}
