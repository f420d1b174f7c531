using System.Globalization;
using System.Text;

namespace ScrutinyPanels.Application.Outside.Mail;

/// <summary>Writes a letter as the text that mail servers pass on: plain text and the same as a page.</summary>
internal static class MailText
{
    /// <summary>The lines of the letter, each ended as mail servers ask for; the key gives its Message-ID.</summary>
    public static string Of(Envelope letter, string from, DateTimeOffset now)
    {
        var border = $"=_{letter.Key}";
        var written = new StringBuilder();
        void Line(string words) => written.Append(words).Append("\r\n");

        Line($"From: <{from}>");
        Line($"To: <{letter.To}>");
        Line($"Subject: =?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(letter.Subject))}?=");
        Line($"Date: {now.ToUniversalTime().ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture)} +0000");
        Line($"Message-ID: <{letter.Key}@{from.Split('@')[^1]}>");
        Line("Auto-Submitted: auto-generated");
        Line("MIME-Version: 1.0");
        Line($"Content-Type: multipart/alternative; boundary=\"{border}\"");
        foreach (var (kind, words) in new[] { ("plain", letter.Text), ("html", letter.Html) })
        {
            Line(string.Empty);
            Line($"--{border}");
            Line($"Content-Type: text/{kind}; charset=utf-8");
            Line("Content-Transfer-Encoding: base64");
            Line(string.Empty);
            foreach (var part in Convert.ToBase64String(Encoding.UTF8.GetBytes(words)).Chunk(76))
            {
                Line(new string(part));
            }
        }

        Line($"--{border}--");
        return written.ToString();
    }
}
