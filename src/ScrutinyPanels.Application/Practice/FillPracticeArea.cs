using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Practice;

/// <summary>Sets the practice area up, once: a made-up oversight office, force, three panels and people to sign in as. Only the Development environment asks for it.</summary>
public static class FillPracticeArea
{
    public const string AreaSlug = "practice-area";
    public const string ForceSlug = "practice";

    /// <summary>The practice panels' short names, in the order that people are placed in them.</summary>
    public static IReadOnlyList<string> PanelSlugs { get; } = ["practice-county", "practice-powers", "practice-neighbourhood"];

    /// <summary>Answers whether the area was filled now; it is not when it is there already.</summary>
    [Permission(Permissions.RunTheService)]
    public sealed record Command : ICommand<bool>;

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : ICommandHandler<Command, bool>
    {
        public async Task<bool> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await db.Areas.AnyAsync(a => a.Slug == AreaSlug, cancellationToken))
            {
                return false;
            }

            var now = clock.GetUtcNow();
            var area = Area.Establish("Practice oversight office", AreaSlug, "Nobody: everything here is made up", isPractice: true);
            var force = Force.Register("Practice Constabulary", ForceSlug, string.Empty, isPractice: true);
            force.PlaceUnder(area.Id);
            var panels = Panels(area, force, now);
            db.Add(area);
            db.Add(force);
            db.AddRange(panels);
            AddPeople(area, force, panels, now);
            AddAgreement(area, panels, now);

            return true;
        }

        // All who read have signed, so that the practice area can be tried at once.
        private void AddAgreement(Area area, Panel[] panels, DateTimeOffset now)
        {
            var agreement = ConfidentialityAgreement.Publish(
                area.Id,
                null,
                0,
                "This is a practice agreement.\n\nI will not tell anybody outside the panel who or what I saw in a case.\nI will not copy or photograph what I am shown.\nI will say so when I know somebody in a case.\nI will keep to this when I am no longer a member.",
                Actor.Timetable,
                now);
            db.Add(agreement);
            var scopes = panels.Select(p => p.Id.Value).ToHashSet();
            foreach (var reader in db.Grants.Local.Where(g => scopes.Contains(g.ScopeId) && g.Role != Role.Observer).Select(g => g.UserId).Distinct().ToList())
            {
                db.Add(agreement.Sign(agreement, agrees: true, signedBefore: false, Actor.Person(reader, []), now));
            }
        }

        private static Panel[] Panels(Area area, Force force, DateTimeOffset now)
        {
            Panel[] panels =
            [
                Panel.SetUp(
                    area,
                    "Practice county panel",
                    PanelSlugs[0],
                    "A practice panel. Its people and records are made up, so that anyone can try the whole round: reading, opening, settling, asking the force and telling the public.",
                    "Practice ethics board",
                    Presets.BedfordshireLike,
                    now),
                Panel.SetUp(
                    area,
                    "Practice powers scrutiny group",
                    PanelSlugs[1],
                    "A second practice panel, smaller, with rules of its own. Everything in it is made up.",
                    "Practice ethics board",
                    Presets.HumbersideLike,
                    now),
                Panel.SetUp(
                    area,
                    "Practice neighbourhood panel",
                    PanelSlugs[2],
                    "A third practice panel, for one neighbourhood, which replaces a case that has no footage. Everything in it is made up.",
                    "Practice commission",
                    Presets.WestMidlandsLike,
                    now),
            ];
            foreach (var panel in panels)
            {
                panel.Cover(force, RecordKind.StopAndSearch);
            }

            return panels;
        }

        private void AddPeople(Area area, Force force, Panel[] panels, DateTimeOffset now)
        {
            // One hash for all: the accounts share one password, and hashing is slow by design.
            var hash = Account.HashOf(PracticePeople.Password);
            foreach (var person in PracticePeople.All)
            {
                var account = new Account
                {
                    DisplayName = person.Name,
                    UserName = person.Email,
                    NormalizedUserName = person.Email.ToUpperInvariant(),
                    Email = person.Email,
                    NormalizedEmail = person.Email.ToUpperInvariant(),
                    EmailConfirmed = true,
                    PasswordHash = hash,
                    LockoutEnabled = true,
                    IsPractice = true,
                };
                account.EndSessions();
                db.Users.Add(account);
                var scope = Roles.ScopeOf(person.Role) switch
                {
                    ScopeKind.Area => area.Id.Value,
                    ScopeKind.Force => force.Id.Value,
                    ScopeKind.Panel => panels[person.Panel ?? 0].Id.Value,
                    _ => Guid.Empty,
                };
                db.Grants.Add(Grant.Give(new UserId(account.Id), person.Role, scope, now));
            }
        }
    }
}
