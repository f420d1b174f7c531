using System.Globalization;
using System.Text;
using ScrutinyPanels.Application.Messaging;

namespace ScrutinyPanels.Application.Practice;

/// <summary>Fills the practice area at start and says who can sign in to it.</summary>
public sealed class PracticeStart(Sender sender)
{
    /// <summary>Fills what is not filled yet.</summary>
    public async Task Fill(CancellationToken cancel = default) => await sender.Send(new FillPracticeArea.Command(), Caller.Timetable, cancel);

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
