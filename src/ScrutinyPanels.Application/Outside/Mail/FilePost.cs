using System.Text;

namespace ScrutinyPanels.Application.Outside.Mail;

/// <summary>Puts each letter into a folder, as a file named by its key: a second try of the same letter finds it there and writes nothing.</summary>
internal sealed class FilePost(MailSettings settings, TimeProvider clock) : IPost
{
    public bool IsOn => true;

    public async Task<PostAnswer> Send(Envelope letter, CancellationToken cancel)
    {
        var target = PathOf(letter.Key);
        if (File.Exists(target))
        {
            return PostAnswer.Taken;
        }

        var half = target + ".part";
        try
        {
            Directory.CreateDirectory(settings.Folder);
            await File.WriteAllTextAsync(half, MailText.Of(letter, settings.From.Length > 0 ? settings.From : "scrutiny@localhost", clock.GetUtcNow()), new UTF8Encoding(false), cancel);
            File.Move(half, target, overwrite: true);
            return PostAnswer.Taken;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            return PostAnswer.NotTaken;
        }
    }

    public Task<PostAnswer?> AskFor(string key, CancellationToken cancel) =>
        Task.FromResult<PostAnswer?>(File.Exists(PathOf(key)) ? PostAnswer.Taken : PostAnswer.NotTaken);

    private string PathOf(string key) => Path.Combine(settings.Folder, key + ".eml");
}
