using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Practice;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Messages;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Journeys;

/// <summary>Addresses for route templates: one of each kind of thing in each state that the practice area has.</summary>
internal sealed partial class RouteValues
{
    private readonly Dictionary<string, List<string>> byRoom = [];
    private IReadOnlyList<string> substitutes = [];
    private IReadOnlyList<string> agenda = [];
    private IReadOnlyList<string> struckOut = [];
    private IReadOnlyList<string> papers = [];
    private IReadOnlyList<string> minuted = [];
    private IReadOnlyList<string> announced = [];
    private string plan = string.Empty;
    private string dates = string.Empty;

    private RouteValues()
    {
    }

    public static Task<RouteValues> In(ScrutinyHost host) => host.InDb(async db =>
    {
        var values = new RouteValues();
        values.byRoom["batches"] = [.. (await db.ImportBatches.ToListAsync()).GroupBy(b => (b.State, b.HasText, b.Quarantined > 0)).Select(g => g.First().Id.Value.ToString(CultureInfo.InvariantCulture))];
        values.byRoom["intakes"] = [.. (await db.Intakes.ToListAsync()).GroupBy(i => i.State).Select(g => g.First()).Select(i => i.Id.Value.ToString(CultureInfo.InvariantCulture))];
        values.byRoom["held-back"] = [.. (await db.HeldBack.ToListAsync()).GroupBy(h => h.LiftedAt is null).Select(g => g.First().Id.Value.ToString())];
        values.byRoom["draws"] = [.. (await db.Draws.ToListAsync()).GroupBy(d => (d.PanelId, d.State)).Select(g => g.First().Id.Value.ToString())];
        var cases = await db.Cases.Include(c => c.Readers).ToListAsync();
        values.byRoom["cases"] = [.. cases.GroupBy(c => (c.PanelId, c.State)).Select(g => g.First().Id.Value.ToString())];

        // The member who reads: a case not looked at, one begun, one not begun, one sent that still takes views, and one in each state.
        var member = new UserId(await db.Users.Where(u => u.Email == PracticePeople.Members[0].Email).Select(u => u.Id).SingleAsync());
        var reviews = await db.Reviews.Where(r => r.UserId == member).ToDictionaryAsync(r => r.CaseId, r => r.State);
        var begun = cases.Where(c => reviews.GetValueOrDefault(c.Id) == ReviewState.Draft).Take(1);
        CaseId[] Saying(ReaderAnswer answer) => [.. cases.Where(c => c.State == CaseState.Reading && !reviews.ContainsKey(c.Id) && c.Readers.Any(r => r.UserId == member && r.Answer == answer)).Take(1).Select(c => c.Id)];
        var fresh = cases.Where(c => Saying(ReaderAnswer.NotYet).Concat(Saying(ReaderAnswer.CanLook)).Contains(c.Id));
        var sent = cases.Where(c => (c.State is CaseState.Reading or CaseState.Opened) && reviews.GetValueOrDefault(c.Id) == ReviewState.Sent).Take(1);
        values.byRoom["my-cases"] = [.. begun.Concat(fresh).Concat(sent).Concat(cases.GroupBy(c => c.State).Select(g => g.First())).Select(c => c.Id.Value.ToString()).Distinct()];
        var meetings = await db.Meetings.ToListAsync();
        values.byRoom["meetings"] = [.. meetings.Where(m => m.Kind == MeetingKind.Panel).GroupBy(m => m.State).Select(g => g.First().Id.Value.ToString())];
        values.byRoom["visits"] = [.. meetings.Where(m => m.Kind != MeetingKind.Panel).Select(m => m.Id.Value.ToString())];
        var minutes = await db.Minutes.Include(m => m.Comments).ToListAsync();
        var minuted = minutes.GroupBy(m => (m.State, m.Comments.Any(c => c.Answer == CommentAnswer.None))).Select(g => g.First()).ToList();
        values.byRoom["fact-checks"] = values.byRoom["minutes"] = [.. minuted.Select(m => m.Id.Value.ToString())];
        var written = minuted.First(m => m.Comments.Any(c => c.Answer == CommentAnswer.None));
        var draft = minutes.Where(m => m.State == MinutesState.Draft).Select(m => m.Id).First();
        values.minuted = [$"/meetings/{written.Id.Value}/minutes/{await db.Meetings.Where(m => m.Id == written.Id).SelectMany(m => m.Items).OrderBy(i => i.Position).Select(i => i.Id.Value).FirstAsync()}", $"/meetings/{written.Id.Value}/minutes/comments/1", $"/meetings/{draft.Value}/minutes/{await db.Meetings.Where(m => m.Id == draft).SelectMany(m => m.Items).OrderBy(i => i.Position).Select(i => i.Id.Value).FirstAsync()}"];
        values.papers = [.. (await db.Papers.ToListAsync()).Take(1).Select(p => $"/meetings/{p.MeetingId.Value}/papers/{p.Id.Value}/take-back")];
        values.agenda = [.. (await db.Meetings.Include(m => m.Items).Where(m => m.State == MeetingState.Booked || m.State == MeetingState.Called).ToListAsync()).Where(m => m.Items.Count > 0).Take(2).Select(m => $"/meetings/{m.Id.Value}/agenda/{m.Items[0].Id.Value}")];
        var going = await db.MeetingRecords.Where(r => r.EndedAt == null).Include(r => r.Entries).FirstAsync(r => r.Entries.Any(e => e.StruckAt == null));
        values.struckOut = [$"/meetings/{going.Id.Value}/strike-out/{going.Entries.First(e => e.StruckAt == null).Number}"];
        values.byRoom["viewings"] = [.. (await db.ViewingSessions.Include(s => s.Present).ToListAsync()).GroupBy(s => s.Present.Count).Select(g => g.First().Id.Value.ToString())];
        values.byRoom["recommendations"] = [.. (await db.Recommendations.ToListAsync()).GroupBy(r => (r.Step, r.Judgement, r.Kind, r.Pauses.Count, r.HasWhatClosingNeeds, r.CheckOn)).Select(g => g.First().Id.Value.ToString())];
        values.byRoom["inbox"] = values.byRoom["asked"] = values.byRoom["recommendations"];
        values.byRoom["reports"] = [.. (await db.PublishedReports.ToListAsync()).Select(r => r.Id.Value.ToString())];
        values.byRoom["panels"] = [FillPracticeArea.PanelSlugs[0]];
        values.byRoom["areas"] = [.. (await db.Areas.ToListAsync()).Select(a => a.Slug)];
        values.byRoom["themes"] = [AskThemes.Code(AskTheme.Grounds), AskThemes.Code(AskTheme.Children)];
        var home = values.byRoom["panels"][0];
        values.announced = [.. meetings.Where(m => m.Kind != MeetingKind.TrainingObservation && db.Panels.Any(p => p.Id == m.PanelId && p.Slug == home)).GroupBy(m => (m.State, m.Kind)).Select(g => $"/panels/{home}/meetings/{g.First().Id.Value}")];
        values.byRoom["rules"] = [.. (await db.Panels.ToListAsync()).Select(p => p.Id.Value.ToString())];
        var first = await db.Panels.Where(p => p.Slug == FillPracticeArea.PanelSlugs[0]).Select(p => p.Id).SingleAsync();
        values.dates = $"/rules/{first.Value}/members/dates?person={member.Value}";
        values.byRoom["agreement"] = [.. (await db.ConfidentialityAgreements.ToListAsync()).Select(a => a.Id.Value.ToString())];
        values.byRoom["agreements"] = [.. (await db.Areas.ToListAsync()).Select(a => a.Id.Value.ToString())];
        values.byRoom["accounts/areas"] = [.. (await db.Areas.ToListAsync()).Select(a => a.Id.Value.ToString())];
        values.byRoom["footage"] = [.. (await db.FootageHolds.ToListAsync()).GroupBy(h => h.Answer).Select(g => g.First().CaseId.Value.ToString())];
        var counted = await db.Draws.FirstAsync(d => d.State == DrawState.Seeded && db.Panels.Any(p => p.Id == d.PanelId && p.Slug == FillPracticeArea.PanelSlugs[0]));
        values.plan = $"/draws/plan?panel={counted.PanelId.Value}&force={counted.ForceId.Value}&kind={RecordKinds.Code(counted.Kind)}&from={counted.FromMonth}";
        values.substitutes = [.. cases.Where(c => c.State == CaseState.Reading).Take(2).Select(c => $"/draws/{c.DrawId.Value}/substitute/{c.Id.Value}")];

        // Practice cases that the member has answered and has not; those of the office in each state; and cases of the force with and without its own view, and opened.
        var answered = await db.PracticeViews.Where(v => v.UserId == member).Select(v => v.PracticeCaseId).ToListAsync();
        var practice = await db.PracticeCases.ToListAsync();
        values.byRoom["practice"] = [.. practice.Where(p => p.State == PracticeCaseState.Published).GroupBy(p => answered.Contains(p.Id)).Select(g => g.First().Id.Value.ToString())];
        values.byRoom["practice-cases"] = [.. practice.GroupBy(p => p.State).Select(g => g.First().Id.Value.ToString())];
        var entered = await db.ForcesOwnViews.Select(v => v.CaseId).ToListAsync();
        values.byRoom["force-views"] = [.. cases.GroupBy(c => (entered.Contains(c.Id), ForcesOwnView.CanBeEntered(c.State))).Select(g => g.First().Id.Value.ToString())];
        values.byRoom["forms"] = [.. (await db.ReviewForms.ToListAsync()).GroupBy(f => f.PublishedAt is null).Select(g => g.First().Id.Value.ToString())];
        values.byRoom["schemes"] = [.. (await db.GradeSchemes.ToListAsync()).OrderBy(s => s.OwnerId == default).Take(2).Select(s => s.Id.Value.ToString())];
        values.byRoom["messages"] = [.. (await db.Letters.Where(l => l.State == LetterState.Dead).ToListAsync()).GroupBy(l => l.Problem).Select(g => g.First().Id.Value.ToString())];
        values.byRoom["accounts"] = [.. (await db.Users.ToListAsync()).Take(1).Select(u => u.Id.ToString())];
        return values;
    });

    /// <summary>The addresses to try for a template.</summary>
    public IEnumerable<string> Addresses(string template)
    {
        var parts = Parameter().Count(template);
        if (parts == 0)
        {
            // A plan is counted for a panel and months, which stand in its address.
            yield return template.Trim('/') == "draws/plan" ? plan : template.Length == 0 ? "/" : "/" + template.Trim('/');
            yield break;
        }

        // Whose dates they are stands in the address too.
        if (template.EndsWith("/members/dates", StringComparison.Ordinal))
        {
            yield return dates;
            yield break;
        }

        var before = template.Trim('/').Split("/{")[0];
        var room = template.Contains("/minutes", StringComparison.Ordinal) ? "minutes" : template.EndsWith("/training", StringComparison.Ordinal) || template.EndsWith("/forum", StringComparison.Ordinal) ? "visits" : byRoom.ContainsKey(before) ? before : before.Split('/')[0];
        foreach (var id in byRoom.GetValueOrDefault(room, []))
        {
            var address = Parameter().Replace("/" + template.Trim('/'), id, 1);
            if (parts == 1)
            {
                yield return address;
            }
            else if (room == "my-cases")
            {
                for (var step = 1; step <= 8; step++)
                {
                    yield return Parameter().Replace(address, step.ToString(CultureInfo.InvariantCulture), 1);
                }
            }
        }

        // So do a meeting and an item of its agenda.
        foreach (var address in template.Contains("/agenda/", StringComparison.Ordinal) ? agenda : [])
        {
            yield return template.EndsWith("/paper", StringComparison.Ordinal) ? $"{address}/paper" : address;
        }

        // And the words of an item of minutes, and a comment on them.
        if (template.EndsWith("/minutes/{Item:guid}", StringComparison.Ordinal))
        {
            yield return minuted[0];
            yield return minuted[2];
        }
        else if (template.EndsWith("/minutes/comments/{Number:int}", StringComparison.Ordinal))
        {
            yield return minuted[1];
        }

        // And a meeting and a paper of its pack.
        foreach (var address in template.EndsWith("/take-back", StringComparison.Ordinal) ? papers : [])
        {
            yield return address;
        }

        // And what a meeting wrote down, by its number.
        foreach (var address in template.Contains("/strike-out/", StringComparison.Ordinal) ? struckOut : [])
        {
            yield return address;
        }

        // And a panel and a meeting of it that the public may know of.
        foreach (var address in template.StartsWith("panels/{Slug}/meetings/", StringComparison.Ordinal) || template.StartsWith("/panels/{Slug}/meetings/", StringComparison.Ordinal) ? announced : [])
        {
            yield return address;
        }

        // A case and the draw that it came from go together.
        foreach (var address in template.Contains("/substitute/", StringComparison.Ordinal) ? substitutes : [])
        {
            yield return address;
        }
    }

    /// <summary>Pages that a role's policy lets in and that have nothing to show to this one person, each with its reason here.</summary>
    public bool MayBeUnseen(string template, Role? role) =>

        // A chair reads only after joining as a reader; the practice chair does not.
        (template.Contains("my-cases/", StringComparison.Ordinal) && role is Role.Chair or Role.ViceChair)

        // The practice chair's frozen list is picked from by hand; the vice chair, who chairs two panels, sees both pages.
        || (template.EndsWith("/seed", StringComparison.Ordinal) && role == Role.Chair)

        // By their rules the practice panels draw by themselves.
        || (role == Role.OversightOfficer && (template.EndsWith("draws/plan", StringComparison.Ordinal) || template.EndsWith("/seed", StringComparison.Ordinal) || template.EndsWith("/abandon", StringComparison.Ordinal)))

        // A chair answers the comments of the force; the office reads the answers.
        || (role == Role.OversightOfficer && template.Contains("/minutes/comments/", StringComparison.Ordinal))

        // What members saw at a training is not for observers.
        || (role == Role.Observer && template.EndsWith("/training", StringComparison.Ordinal))

        // No answer of the practice force waits for approval.
        || template.Contains("approvals/{", StringComparison.Ordinal)

        // Needs a link that is shown once.
        || template.Contains("reply-links/", StringComparison.Ordinal)
        || template.Contains("invitations/", StringComparison.Ordinal);

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
