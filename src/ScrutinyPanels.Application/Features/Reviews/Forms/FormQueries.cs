using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Forms;

/// <summary>Which forms a person may see and write: those that come with the service, and those of their own offices.</summary>
internal static class FormQueries
{
    /// <summary>The offices whose forms the actor writes.</summary>
    public static List<AreaId> Offices(this Actor actor) => actor.ReachOf(Permissions.RolesFor(Permissions.WriteForms)).Areas;

    /// <summary>The forms that come with the service and those of the actor's offices.</summary>
    public static IQueryable<ReviewForm> SeenBy(this IQueryable<ReviewForm> forms, Actor actor)
    {
        var offices = actor.Offices();
        return forms.Where(f => f.OwnerId == default(AreaId) || offices.Contains(f.OwnerId));
    }

    /// <summary>A form of one of the actor's offices, for changing; those that come with the service are nobody's to change.</summary>
    public static async Task<ReviewForm> OwnForm(this ScrutinyDb db, ReviewFormId id, Actor actor, CancellationToken cancel)
    {
        var offices = actor.Offices();
        var form = await db.ReviewForms.Whole().Where(f => offices.Contains(f.OwnerId)).SingleOrDefaultAsync(f => f.Id == id, cancel).OrNotFound();

        // Other questions alone are a change too.
        db.Entry(form).Property(f => f.Version).IsModified = true;
        return form;
    }

    /// <summary>The schemes that come with the service and those of the actor's offices.</summary>
    public static IQueryable<GradeScheme> SeenBy(this IQueryable<GradeScheme> schemes, Actor actor)
    {
        var offices = actor.Offices();
        return schemes.Where(s => s.OwnerId == default(AreaId) || offices.Contains(s.OwnerId));
    }

    /// <summary>The newest version of a scheme that serves an office: its own, or else the one that comes with the service.</summary>
    public static Task<GradeScheme> Scheme(this ScrutinyDb db, string code, AreaId office, CancellationToken cancel) =>
        db.GradeSchemes.AsNoTracking().Include(s => s.Grades).Where(s => s.Code == code && (s.OwnerId == office || s.OwnerId == default(AreaId)))
            .OrderByDescending(s => s.OwnerId == office).ThenByDescending(s => s.Number).FirstOrDefaultAsync(cancel).OrNotFound();

    /// <summary>Refuses where somebody else has changed the draft since it was looked at; a version that is published by now refuses by itself.</summary>
    public static void MustStillBe(this ReviewForm form, int version)
    {
        if (form.PublishedAt is null && form.Version != version)
        {
            throw new ChangedBySomeoneElse();
        }
    }
}
