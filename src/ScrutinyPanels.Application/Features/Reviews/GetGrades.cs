using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>The grades a panel can give a case when it settles it, and what follows from each; none to somebody who has yet to send their own view.</summary>
public static class GetGrades
{
    [Permission(Permissions.SettleCases)]
    public sealed record Query(CaseId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"case {Id.Value}";
    }

    /// <param name="OnlyRed">Every view says that there was no footage, and by the scheme such a case is red.</param>
    public sealed record View(IReadOnlyList<Offered> Grades, bool OnlyRed);

    public sealed record Offered(string Code, string Words, string Meaning, Grade Band, Consequence? LeadsTo);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = await db.CasesWithin(actor, clock.GetUtcNow(), Permissions.RolesFor(Permissions.SettleCases)).Get(request.Id, cancellationToken);
            if (found.State != CaseState.Opened || await db.OwnViewWaits(found, actor, cancellationToken))
            {
                return new([], false);
            }

            var (form, noFootage) = await db.FormToSettle(found, cancellationToken);
            var welsh = Language.IsWelsh;
            var grades = (form.GradeQuestion?.Options ?? []).OrderBy(o => o.Number).Where(o => o.Band is not null)
                .Select(o => new Offered(o.Code, o.WordsIn(welsh), o.MeaningIn(welsh), o.Band.GetValueOrDefault(), o.LeadsTo));
            return new([.. grades], form.RedWithoutFootage && noFootage);
        }
    }
}
