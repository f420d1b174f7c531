using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>What readers of a case are warned of, for the oversight officer who may add to it.</summary>
public static class GetCaseTags
{
    [Permission(Permissions.TagCases)]
    public sealed record Query(CaseId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"case {Id.Value}";
    }

    /// <param name="Told">What the record's coded answers tell by themselves.</param>
    /// <param name="Added">What the oversight office added.</param>
    public sealed record View(int Number, string Panel, IReadOnlyList<ContentTags> Told, IReadOnlyList<ContentTags> Added, bool CanAdd);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = await db.Cases.Within(actor, Permissions.RolesFor(Permissions.TagCases)).Get(request.Id, cancellationToken);
            var panel = (await db.Panels.FindAsync([found.PanelId], cancellationToken))!.Name;
            return new(found.Number, panel, (await db.TagsTold(found, cancellationToken)).Each(), found.AddedTags.Each(), CaseLifecycle.Table.ActionsFor(found.State, actor.RolesOver(found.Reach)).Contains(CaseAction.Warn));
        }
    }
}
