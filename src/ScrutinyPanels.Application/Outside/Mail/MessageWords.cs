using System.Globalization;
using System.Net;
using System.Resources;
using ScrutinyPanels.Domain.Messages;

namespace ScrutinyPanels.Application.Outside.Mail;

/// <summary>The words of letters. Each thing to tell has one fixed sentence, with a number at most: what a case, a person or a panel is called has no way in.</summary>
internal static class MessageWords
{
    private static readonly ResourceManager Words = new(typeof(MessageWords).FullName!, typeof(MessageWords).Assembly);

    /// <summary>A letter that tells these things, each with how many there are.</summary>
    public static (string Subject, string Text, string Html) Of(IReadOnlyCollection<(MessageAbout What, int Count)> things, string signIn, bool inWelsh = false)
    {
        var language = CultureInfo.GetCultureInfo(inWelsh ? "cy" : "en");
        string Say(string key) => MessageWords.Say(key, language);
        var kinds = things.Select(t => MessageKinds.Of(t.What)).Distinct().ToList();
        var subject = Say(kinds is [var one] ? $"Subject_{one}" : "Subject_Several");
        List<string> said = [.. things.OrderBy(t => t.What).Select(t => Sentence(t.What, t.Count, language))];
        var end = signIn.Length > 0 ? Say("SignInAt") : Say("SignIn");
        var foot = Say(kinds.TrueForAll(k => k == MessageKind.Account) ? "FootAccount" : "Foot");
        var text = string.Join("\n\n", [Say("Hello"), .. said, signIn.Length > 0 ? $"{end}\n{signIn}" : end, foot]) + "\n";
        var link = signIn.Length > 0 ? $"{Html(end)} <a href=\"{Html(signIn)}\">{Html(signIn)}</a>" : Html(end);
        var page = string.Concat(
            $"<!DOCTYPE html>\n<html lang=\"{language.Name}\">\n<head><meta charset=\"utf-8\"><title>{Html(subject)}</title></head>\n<body>\n",
            string.Concat(new[] { Say("Hello") }.Concat(said).Select(s => $"<p>{Html(s)}</p>\n")),
            $"<p>{link}</p>\n<p>{Html(foot)}</p>\n</body>\n</html>\n");
        return (subject, text, page);
    }

    /// <summary>The sentence of one thing.</summary>
    public static string Sentence(MessageAbout what, int count, CultureInfo? language = null) =>
        string.Format(CultureInfo.InvariantCulture, Say(count == 1 ? $"Say_{what}" : $"Say_{what}_Many", language ?? CultureInfo.InvariantCulture), count);

    private static string Say(string key, CultureInfo language) => Words.GetString(key, language) ?? throw new InvalidOperationException($"There are no words for {key}.");

    private static string Html(string words) => WebUtility.HtmlEncode(words);
}
