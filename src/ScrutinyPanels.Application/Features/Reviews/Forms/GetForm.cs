using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Forms;

/// <summary>One version of a form with all its questions, to look at or to write.</summary>
public static class GetForm
{
    [Permission(Permissions.WriteForms)]
    public sealed record Query(ReviewFormId Id) : IQuery<View>;

    /// <param name="Office">Whose it is; none for a version that comes with the service.</param>
    /// <param name="Version">The state of the draft that is looked at; a change of another is refused.</param>
    /// <param name="Offices">The offices for which the person may begin a draft of this form: none while they have one.</param>
    /// <param name="Schemes">The version of the grades that the form has, and the newest of each other scheme; the newest of its own too, where it has an older one.</param>
    /// <param name="Panels">The panels of the person's offices that use the form or could.</param>
    public sealed record View(
        ReviewFormId Id,
        string Code,
        string Name,
        int Number,
        string? Office,
        DateTimeOffset? PublishedAt,
        string? SchemeCode,
        int SchemeNumber,
        int Version,
        IReadOnlyList<Row> Questions,
        IReadOnlyList<SchemeVersion> Schemes,
        IReadOnlyList<Named> Offices,
        IReadOnlyList<PanelRow> Panels)
    {
        /// <summary>A draft; those that come with the service are always published.</summary>
        public bool IsDraft => PublishedAt is null;
    }

    /// <param name="WithBefore">It stands on the page of the question before.</param>
    /// <param name="AskedWhen">On which answer it depends, in words; none where it is always asked.</param>
    public sealed record Row(QuestionDesign Design, AskedQuestion Shown, int Page, string PageTitle, string PageHint, bool WithBefore, string? AskedWhen);

    public sealed record Named(string Code, string Name);

    /// <summary>One version of the grades that a form can have.</summary>
    public sealed record SchemeVersion(GradeSchemeId Id, string Code, int Number, string Name);

    /// <param name="Uses">Its rules name this form.</param>
    public sealed record PanelRow(PanelId Id, string Name, bool Uses);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var form = await db.ReviewForms.Whole().SeenBy(actor).AsNoTracking().SingleOrDefaultAsync(f => f.Id == request.Id, cancellationToken).OrNotFound();
            var own = actor.Offices();
            var drafted = await db.ReviewForms.Where(f => f.Code == form.Code && f.PublishedAt == null).Select(f => f.OwnerId).ToListAsync(cancellationToken);
            var areas = await db.Areas.Where(a => own.Contains(a.Id) || a.Id == form.OwnerId).OrderBy(a => a.Name).Select(a => new { a.Id, a.Name }).ToListAsync(cancellationToken);
            var offices = areas.Where(a => own.Contains(a.Id) && !drafted.Contains(a.Id) && (form.IsShipped || a.Id == form.OwnerId)).Select(a => new Named(a.Id.Value.ToString(), a.Name));
            var panels = await db.Panels.Where(p => own.Contains(p.AreaId) && (form.OwnerId == default(AreaId) || p.AreaId == form.OwnerId)).OrderBy(p => p.Name)
                .Select(p => new { p.Id, p.Name, Code = p.Rules.OrderByDescending(r => r.Number).Select(r => r.FormCode).First() }).ToListAsync(cancellationToken);
            return new(
                form.Id,
                form.Code,
                form.Name,
                form.Number,
                areas.FirstOrDefault(a => a.Id == form.OwnerId)?.Name,
                form.PublishedAt,
                form.SchemeCode,
                form.SchemeNumber,
                form.Version,
                Rows(form),
                await Schemes(form, cancellationToken),
                [.. offices],
                [.. panels.Select(p => new PanelRow(p.Id, p.Name, p.Code == form.Code))]);
        }

        private async Task<IReadOnlyList<SchemeVersion>> Schemes(ReviewForm form, CancellationToken cancel)
        {
            var found = await db.GradeSchemes.Where(s => s.OwnerId == default(AreaId) || s.OwnerId == form.OwnerId)
                .OrderByDescending(s => s.OwnerId == form.OwnerId).ThenByDescending(s => s.Number)
                .Select(s => new SchemeVersion(s.Id, s.Code, s.Number, s.Name)).ToListAsync(cancel);
            var own = found.FirstOrDefault(s => s.Code == form.SchemeCode && s.Number == form.SchemeNumber);
            return [.. found.DistinctBy(s => s.Code).Append(own).OfType<SchemeVersion>().Distinct().OrderBy(s => s.Name, StringComparer.CurrentCulture).ThenBy(s => s.Number)];
        }

        private static IReadOnlyList<Row> Rows(ReviewForm form)
        {
            var order = form.InOrder;
            return [.. order.Select((q, i) =>
            {
                var page = form.Pages.Single(p => p.Number == q.Page);
                return new Row(q.Design, AskedQuestion.Of(q, null, Language.IsWelsh), q.Page, page.Title, page.Hint, i > 0 && order[i - 1].Page == q.Page, Condition(form, q));
            })];
        }

        private static string? Condition(ReviewForm form, FormQuestion asked) =>
            asked.When is { } when && form.Questions.FirstOrDefault(q => q.Code == when.Question) is { } earlier
                ? $"{earlier.Words} {string.Join(" / ", when.Answers.Select(a => earlier.Option(a)?.Words))}"
                : null;
    }
}
