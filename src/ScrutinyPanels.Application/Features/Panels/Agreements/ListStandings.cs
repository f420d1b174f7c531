using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Panels.Agreements;

/// <summary>The people who read and chair in a panel, with until when their vetting and training last, whether they signed, in which term they serve and how often they came; for the oversight officer alone.</summary>
public static class ListStandings
{
    [Permission(Permissions.SetPanelRules)]
    public sealed record Query(PanelId Panel) : IQuery<View>, IReadLogged
    {
        public string Subject => $"panel {Panel.Value}";
    }

    /// <param name="MustSign">Whether the panel's rules of today ask for a signature; and so on.</param>
    /// <param name="LeastMeetings">How many meetings in a year the rules ask of a member; 0 for none.</param>
    /// <param name="Held">How many meetings of the panel ended in the last twelve months.</param>
    public sealed record View(string Panel, bool MustSign, bool MustBeVetted, bool MustBeTrained, int LeastMeetings, int Held, IReadOnlyList<Row> People);

    /// <param name="HasSigned">Whether they signed the agreement in force.</param>
    /// <param name="Term">The term under way; none where the rules know no terms.</param>
    /// <param name="Came">At how many of the meetings of the last twelve months they were.</param>
    public sealed record Row(UserId User, string Name, Role Role, DateOnly? VettedUntil, Standing Vetting, DateOnly? TrainedUntil, Standing Training, bool HasSigned, DateOnly Joined, MemberTerm? Term, int Came);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var panel = await db.Panels.AsNoTracking().Within(actor, Permissions.RolesFor(Permissions.SetPanelRules)).Include(p => p.Rules)
                .SingleOrDefaultAsync(p => p.Id == request.Panel, cancellationToken).OrNotFound();
            var people = await db.PeopleOf(panel.Id, cancellationToken);
            var names = await db.NamesOf(people.Keys, cancellationToken);
            var kept = await db.MemberStandings.AsNoTracking().Where(s => s.PanelId == panel.Id).ToDictionaryAsync(s => s.UserId, cancellationToken);
            var inForce = db.InForce().Where(a => a.AreaId == panel.AreaId).Select(a => a.Id);
            var signed = await db.AgreementSignatures.Where(s => inForce.Contains(s.AgreementId)).Select(s => s.UserId).ToListAsync(cancellationToken);
            var today = UkTime.DayOf(clock.GetUtcNow());
            var rules = panel.CurrentRules;
            var joined = (await db.Grants.Where(g => g.ScopeId == panel.Id.Value && g.EndedAt == null).Select(g => new { g.UserId, g.GivenAt }).ToListAsync(cancellationToken))
                .GroupBy(g => g.UserId).ToDictionary(g => g.Key, g => UkTime.DayOf(g.Min(x => x.GivenAt)));
            var (held, came) = await LastYear(panel.Id, cancellationToken);
            return new(
                panel.Name,
                rules.MustSign,
                rules.MustBeVetted,
                rules.MustBeTrained,
                rules.LeastMeetings,
                held,
                [
                    .. people.Select(p => (Who: p.Key, Role: p.Value, Kept: kept.GetValueOrDefault(p.Key)))
                        .Select(p => new Row(
                            p.Who,
                            names.GetValueOrDefault(p.Who, string.Empty),
                            p.Role,
                            p.Kept?.VettedUntil,
                            MemberStanding.Of(p.Kept?.VettedUntil, today),
                            p.Kept?.TrainedUntil,
                            MemberStanding.Of(p.Kept?.TrainedUntil, today),
                            signed.Contains(p.Who),
                            joined[p.Who],
                            MemberTerm.Of(joined[p.Who], rules.TermYears, rules.MostTerms, today),
                            came.GetValueOrDefault(p.Who)))
                        .OrderBy(r => r.Name, StringComparer.CurrentCulture),
                ]);
        }

        private async Task<(int Held, Dictionary<UserId, int> Came)> LastYear(PanelId panel, CancellationToken cancel)
        {
            var from = clock.GetUtcNow().AddYears(-1);
            var meetings = await db.Meetings.Where(m => m.PanelId == panel && m.Kind == MeetingKind.Panel && m.State == MeetingState.Ended && m.StartsAt >= from).Select(m => m.Id).ToListAsync(cancel);
            var there = await db.MeetingRecords.Where(r => meetings.Contains(r.Id)).SelectMany(r => r.Attendances).Where(a => a.UserId != null).Select(a => new { a.MeetingId, a.UserId }).Distinct().ToListAsync(cancel);
            return (meetings.Count, there.GroupBy(a => a.UserId!.Value).ToDictionary(g => g.Key, g => g.Count()));
        }
    }

    /// <summary>Who reads or chairs in a panel today, each with the first of their roles there.</summary>
    internal static async Task<Dictionary<UserId, Role>> PeopleOf(this ScrutinyDb db, PanelId panel, CancellationToken cancel)
    {
        var roles = Permissions.RolesFor(Permissions.ReadOwnCases);
        var grants = await db.Grants.Where(g => g.EndedAt == null && g.ScopeId == panel.Value && roles.Contains(g.Role)).Select(g => new { g.UserId, g.Role }).ToListAsync(cancel);
        return grants.GroupBy(g => g.UserId).ToDictionary(g => g.Key, g => g.Max(x => x.Role));
    }
}
