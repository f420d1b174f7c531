using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Application.Features.Meetings.Minuting;
using ScrutinyPanels.Application.Features.Panels.Agreements;
using ScrutinyPanels.Application.Features.Panels.Terms;
using ScrutinyPanels.Application.Features.Publication.Reporting;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Application.Features.Reviews.Calibration;
using ScrutinyPanels.Application.Features.Reviews.Forms;
using ScrutinyPanels.Application.Features.Reviews.Viewings;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Practice;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Messages;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Journeys;

/// <summary>Brings the practice area into the states that its story does not come to, with the same commands as anyone's.</summary>
internal static class MoreStates
{
    public static async Task Add(ScrutinyHost host)
    {
        var sender = host.Services.GetRequiredService<Sender>();
        var people = await host.InDb(db => db.Users.ToDictionaryAsync(u => u.Email!, u => Caller.Person(new(u.Id))));
        Caller Of(PracticePerson person) => people[person.Email];

        // A file in which every row occurs twice, which somebody has to answer for.
        var rows = Encoding.UTF8.GetString(CsvFiles.Good(3, 40));
        var twice = rows + rows[(rows.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        await sender.Send(new LoadRecords.Command(FillPracticeArea.ForceSlug, "2023-05-practice-stop-and-search.csv", new MemoryStream(Encoding.UTF8.GetBytes(twice))), Of(PracticePeople.Officer));

        // A file on its way in whose date was not recognised, so that it stays where it is.
        await sender.Send(new StartIntake.Command(FillPracticeArea.ForceSlug, "stop-and-search", "extract.csv", new MemoryStream("When it was,Gender,Other words\n31/01/2026,Male,x\n"u8.ToArray())), Of(PracticePeople.Officer));

        await AddRecordsOfTheForce(host, sender, Of);
        await AddPapersOfThePanel(host, sender, Of(PracticePeople.Officer));
        await AddLettersGivenUp(host);

        // A form that an office has begun to write.
        var (form, office) = await host.InDb(async db => (await db.ReviewForms.Where(f => f.Code == "planter").Select(f => f.Id).SingleAsync(), await db.Panels.Where(p => p.Slug == FillPracticeArea.PanelSlugs[0]).Select(p => p.AreaId).SingleAsync()));
        await sender.Send(new StartFormDraft.Command(form, office), Of(PracticePeople.Officer));

        // A practice case that an office writes, one that is retired, and what the force thought of a case that is being read.
        await PracticeStage.Draft(host.Services, Of(PracticePeople.Officer), "A bag");
        await sender.Send(new RetirePracticeCase.Command(await PracticeStage.Draft(host.Services, Of(PracticePeople.Officer), "A hat")), Of(PracticePeople.Officer));
        var reading = await host.InDb(db => db.Cases.Where(c => c.State == CaseState.Reading).OrderBy(c => c.Number).Select(c => c.Id).FirstAsync());
        await sender.Send(new EnterForcesView.Command(reading, SupervisorsFinding.FurtherWork, "Duty inspector", UkTime.DayOf(host.Clock.GetUtcNow())), Of(PracticePeople.Liaison));

        // A frozen list that is picked from by hand; the vice chair chairs the second panel too, whose list waits for its seed.
        var (panel, force, month) = await host.InDb(async db =>
        {
            var draw = await db.Draws.FirstAsync(d => d.State == DrawState.Seeded && db.Panels.Any(p => p.Id == d.PanelId && p.Slug == FillPracticeArea.PanelSlugs[0]));
            return (draw.PanelId, draw.ForceId, draw.FromMonth);
        });
        await sender.Send(new FreezeDraw.Command(panel, force, month.ToString(), null, 5) { Method = DrawMethod.ByHand }, Of(PracticePeople.Chair));
        await host.InDb(async db =>
        {
            var second = await db.Panels.Where(p => p.Slug == FillPracticeArea.PanelSlugs[1]).Select(p => p.Id).SingleAsync();
            var vice = await db.Users.Where(u => u.Email == PracticePeople.ViceChair.Email).Select(u => u.Id).SingleAsync();
            db.Grants.Add(Grant.Give(new(vice), Role.ViceChair, second.Value, DateTimeOffset.UtcNow));
            return await db.SaveChangesAsync();
        });

        // A meeting whose papers are out with a supplement, one that goes on, one that is over and one that is called off; the story has one that is booked.
        async Task<MeetingId> Meet(string title, int days, MeetingKind kind = MeetingKind.Panel)
        {
            var id = await sender.Send(new BookMeeting.Command(panel, kind, new(title, UkTime.DayOf(host.Clock.GetUtcNow()).AddDays(days), new(18, 0), new(20, 0), "Practice Hall", "https://call.example/room")), Of(PracticePeople.Chair));
            await sender.Send(new FillAgenda.Command(id), Of(PracticePeople.Chair));
            return id;
        }

        var called = await Meet("Spring meeting", 40);
        var figures = await host.InDb(db => db.Meetings.Where(m => m.Id == called).SelectMany(m => m.Items).OrderBy(i => i.Position).Select(i => i.Id).FirstAsync());
        await sender.Send(new AddPaper.Command(called, figures, "Figures of the quarter.pdf", new MemoryStream(Files.Pdf()), null), Of(PracticePeople.Chair));
        await sender.Send(new CallMeeting.Command(called), Of(PracticePeople.Chair));
        await sender.Send(new AddAgendaItem.Command(called, new("A late word", "From the force.", "5", false), "The force wrote today."), Of(PracticePeople.Chair));
        var today = await Meet("Meeting of today", 0);
        await sender.Send(new BeginMeeting.Command(today, "The papers are handed out."), Of(PracticePeople.Chair));
        var item = await host.InDb(db => db.Meetings.Where(m => m.Id == today).SelectMany(m => m.Items).OrderBy(i => i.Position).Select(i => i.Id).FirstAsync());
        await sender.Send(new GoToItem.Command(today, item), Of(PracticePeople.Chair));
        await sender.Send(new WriteEntry.Command(today, item, EntryKind.Decision, "We begin with the figures."), Of(PracticePeople.Chair));
        await sender.Send(new WriteEntry.Command(today, item, EntryKind.Action, "Ask for the figures of June.", "The office", UkTime.DayOf(host.Clock.GetUtcNow()).AddDays(14)), Of(PracticePeople.Chair));
        await sender.Send(new WriteEntry.Command(today, item, EntryKind.Note, "Said by mistake."), Of(PracticePeople.Chair));
        await sender.Send(new StrikeOutEntry.Command(today, 3, "It belongs to another meeting."), Of(PracticePeople.Chair));
        var over = await Meet("Meeting that is over", 0);
        await sender.Send(new BeginMeeting.Command(over, "The papers are handed out."), Of(PracticePeople.Chair));
        await sender.Send(new EndMeeting.Command(over), Of(PracticePeople.Chair));
        await Minuted(sender, panel, today, host, Of);
        var training = await Meet("Training on explaining a search", -1, MeetingKind.TrainingObservation);
        await sender.Send(new CommentOnTraining.Command(training, "Explaining a search, for new constables", Enum.GetValues<TrainingPoint>().ToDictionary(p => p, _ => Seen.Partly), "Everybody could ask.", "Use real footage."), Of(PracticePeople.Members[0]));
        var forum = await Meet("Forum in the library", -1, MeetingKind.PublicForum);
        await sender.Send(new CountForum.Command(forum, 40, "Posters in the library"), Of(PracticePeople.Chair));
        await sender.Send(new WriteForumPoint.Command(forum, "Why are there more searches near the station?", ForumAnswer.AskForce, null, "The office", UkTime.DayOf(host.Clock.GetUtcNow()).AddDays(14)), Of(PracticePeople.Chair));
        await sender.Send(new CancelMeeting.Command(await Meet("Meeting called off", 50), "The hall is closed."), Of(PracticePeople.Chair));

        // A viewing of footage that goes on.
        var watching = await host.InDb(db => db.Users.Where(u => u.Email == PracticePeople.Members[0].Email).Select(u => u.Id).SingleAsync());
        await sender.Send(new WriteViewing.Command(panel, null, "PRACTICE-CLIP-0050", [new(watching)], null), Of(PracticePeople.Members[0]));

        // A recommendation that was answered, judged as settled, and can be closed.
        var settled = await host.InDb(db => db.Cases.Where(c => c.State == CaseState.Settled && c.PanelId == panel).Select(c => c.Id).FirstAsync());
        var words = new WordingInput("Offer a copy each time", "A copy was not offered.", "Offer a copy.", "The head of training", "We look at ten records.");
        var asked = await sender.Send(new DraftRecommendation.Command([settled], words), Of(PracticePeople.Chair));
        await sender.Send(new SendRecommendation.Command(asked), Of(PracticePeople.Chair));
        await sender.Send(new ReplyToRecommendation.Command(asked, ForceDecision.Accepted, "We will offer a copy each time."), Of(PracticePeople.Liaison));
        await sender.Send(new ReportDelivery.Command(asked, Delivery.Done, "Every officer was told."), Of(PracticePeople.Liaison));
        await sender.Send(new JudgeReply.Command(asked, Judgement.Settled, "This is what we asked for."), Of(PracticePeople.Chair));
        await AddToTheRegister(host, sender, Of, panel, settled, words);
        await AddReports(sender, panel, Of(PracticePeople.Officer));
    }

    // A report of the last quarter that was put right, so that an earlier and a later one stand side by side.
    private static async Task AddReports(Sender sender, PanelId panel, Caller officer)
    {
        foreach (var why in new[] { null, "A slip of the pen." })
        {
            var view = await sender.Ask(new GetReport.Query(panel), officer);
            var introduction = why is null ? "We looked." : "We looked at searches.";
            await sender.Send(new PublishReport.Command(panel, null, view.Period.Code, introduction, "Reasons come late.", why, view.Fingerprint, HaveRead: true), officer);
        }
    }

    // One that can be closed, one that was closed with a day for a second look, one whose force asks for more time, one to ask again about, and feedback to pass on.
    private static async Task AddToTheRegister(ScrutinyHost host, Sender sender, Func<PracticePerson, Caller> of, PanelId panel, CaseId settled, WordingInput words)
    {
        var (chair, liaison) = (of(PracticePeople.Chair), of(PracticePeople.Liaison));
        async Task<RecommendationId> Sent(string title, RecommendationKind kind = RecommendationKind.Practice)
        {
            var id = await sender.Send(new DraftRecommendation.Command([settled], words with { Title = title }, Kind: kind, Theme: AskTheme.TellingThePerson), chair);
            await sender.Send(new SendRecommendation.Command(id), chair);
            return id;
        }

        var ready = await Sent("Offer a copy in writing");
        var closed = await Sent("Offer a copy in print");
        foreach (var id in new[] { ready, closed })
        {
            await sender.Send(new ReplyToRecommendation.Command(id, ForceDecision.Accepted, "We will."), liaison);
            await sender.Send(new GiveEvidence.Command(id, new(EvidenceKind.Measure, "More were offered a copy.", 12, 40, "January", 33, 40, "July")), liaison);
            await sender.Send(new JudgeReply.Command(id, Judgement.Settled, "Good."), chair);
        }

        await sender.Send(new CloseRecommendation.Command(closed, 3), of(PracticePeople.Officer));
        var waits = await Sent("Offer a copy by mail");
        await sender.Send(new AskForTime.Command(waits, PauseCause.NewPolicy, "The policy is being written.", UkTime.DayOf(host.Clock.GetUtcNow()).AddDays(20)), liaison);
        var refused = await Sent("Offer a copy at the station");
        await sender.Send(new ReplyToRecommendation.Command(refused, ForceDecision.NotAccepted, "We cannot."), liaison);
        await sender.Send(new JudgeReply.Command(refused, Judgement.NotSettled, "Others can."), chair);
        await Sent("A copy was not offered", RecommendationKind.Feedback);
        var force = await host.InDb(db => db.Forces.Where(f => f.Slug == FillPracticeArea.ForceSlug).Select(f => f.Id).SingleAsync());
        await sender.Send(new LoadOutside.Command(panel, force, "A made-up inspectorate", new MemoryStream("priority,outcome,action,owner\nHigh,Fewer complaints,Write it down,The head of training\n"u8.ToArray())), of(PracticePeople.Officer));
    }

    // Minutes that are a draft, with the chair, with the force, checked, agreed and published, each of a meeting of its own.
    private static async Task Minuted(Sender sender, PanelId panel, MeetingId later, ScrutinyHost host, Func<PracticePerson, Caller> of)
    {
        MinutesStep[] steps = [MinutesStep.GiveToChair, MinutesStep.AskForce, MinutesStep.CloseCheck, MinutesStep.Agree, MinutesStep.Publish];
        for (var reached = 1; reached <= steps.Length; reached++)
        {
            var day = UkTime.DayOf(host.Clock.GetUtcNow()).AddDays(-10 * reached);
            var id = await sender.Send(new BookMeeting.Command(panel, MeetingKind.Panel, new($"Meeting number {reached}", day, new(18, 0), new(20, 0), "Practice Hall", null)), of(PracticePeople.Chair));
            await sender.Send(new FillAgenda.Command(id), of(PracticePeople.Chair));
            await sender.Send(new BeginMeeting.Command(id, "The papers are handed out."), of(PracticePeople.Chair));
            await sender.Send(new EndMeeting.Command(id), of(PracticePeople.Chair));
            var item = await host.InDb(db => db.Meetings.Where(m => m.Id == id).SelectMany(m => m.Items).OrderBy(i => i.Position).Select(i => i.Id).FirstAsync());
            await sender.Send(new WriteMinutes.Command(id, item, "The chair welcomed all."), of(PracticePeople.Chair));
            foreach (var step in steps.Take(reached))
            {
                if (step == MinutesStep.CloseCheck)
                {
                    await sender.Send(new CommentOnMinutes.Command(id, item, "It began at ten past six."), of(PracticePeople.Liaison));
                    await sender.Send(new AnswerMinutesComment.Command(id, 1, true, "Put right."), of(PracticePeople.Chair));
                    await sender.Send(new WriteMinutes.Command(id, item, "The chair welcomed all at ten past six."), of(PracticePeople.Chair));
                }

                await (step == MinutesStep.Agree
                    ? sender.Send(new AgreeMinutes.Command(id, later), of(PracticePeople.Chair))
                    : sender.Send(new MoveMinutes.Command(id, step), of(step == MinutesStep.Publish ? PracticePeople.Officer : PracticePeople.Chair)));
            }

            if (reached == 2)
            {
                await sender.Send(new CommentOnMinutes.Command(id, item, "It began at ten past six."), of(PracticePeople.Liaison));
            }
        }
    }

    // One letter that was given up for each reason.
    private static async Task AddLettersGivenUp(ScrutinyHost host) => await host.InDb(async db =>
    {
        var (now, person) = (host.Clock.GetUtcNow(), await db.Users.OrderBy(u => u.Email).Select(u => u.Id).FirstAsync());
        foreach (var why in Enum.GetValues<LetterProblem>().Where(p => p != LetterProblem.None))
        {
            var letter = Letter.Make(new(person), now);
            letter.GiveUp(letter.Claim(now), why);
            var message = Message.OfAccount(new(person), MessageAbout.SignInChanged, now);
            message.PutInto(letter, 1, now);
            db.AddRange(letter, message);
        }

        return true;
    });

    /// <summary>Files with written text at each step, rows that wait, records of one event, and a record that is held back.</summary>
    // Terms of reference with a vote, and dates that have run out, that hold and that are missing.
    private static async Task AddPapersOfThePanel(ScrutinyHost host, Sender sender, Caller officer)
    {
        var (panel, people) = await host.InDb(async db => (
            await db.Panels.Where(p => p.Slug == FillPracticeArea.PanelSlugs[0]).Select(p => p.Id).SingleAsync(),
            await db.Users.ToDictionaryAsync(u => u.Email!, u => new UserId(u.Id))));
        await sender.Send(new AdoptTerms.Command(panel, 0, "We look at stop and searches.", 9, 1, 0, new(2026, 1, 12)), officer);
        await sender.Send(new KeepStanding.Command(panel, people[PracticePeople.Members[0].Email], new(2024, 3, 31), new(2099, 3, 31)), officer);
    }

    private static async Task AddRecordsOfTheForce(ScrutinyHost host, Sender sender, Func<PracticePerson, Caller> of)
    {
        var (liaison, second) = (of(PracticePeople.Liaison), of(PracticePeople.SecondLiaison));
        var force = await host.InDb(db => db.Forces.Where(f => f.Slug == FillPracticeArea.ForceSlug).Select(f => f.Id).SingleAsync());
        Task<ImportBatchId> Load(string month, RecordKind kind, string rows) => TextBatches.Load(host.Services, force, kind, rows.ReplaceLineEndings("\n"), $"{month}-practice.csv");
        const string head = "Date,Time,Grounds,Collar number,Subject reference,Incident reference\n";
        await Load("2024-01", RecordKind.StopAndSearch, head + "10/01/2024,14:00,Seen with Mr Makebelieve near the shops late at night.,4417,S1,INC-1\n31/02/2024,14:00,A row that waits.,4417,S1,INC-2\n");
        var passedOn = await Load("2024-02", RecordKind.StopAndSearch, head + "10/02/2024,14:00,Seen with Mrs Pretend near the park.,4417,S1,INC-3\n");
        await sender.Send(new FinishRedaction.Command(passedOn), second);
        var released = await Load("2024-03", RecordKind.StopAndSearch, head + "10/03/2024,14:00,Seen with Ms Sample near the station.,4417,S1,INC-4\n");
        await sender.Send(new FinishRedaction.Command(released), liaison);
        await sender.Send(new ReleaseBatch.Command(released), second);
        await Load("2024-03", RecordKind.UseOfForce, "IncidentDate,IncidentTime,Collar number,Subject reference,Incident reference,PrimaryConduct\n10/03/2024,14:03,4417,S1,INC-4,Compliant\n");
        await sender.Send(new HoldBackRecord.Command(EncounterId.For(released, 1).Value, LiveMatter.Misconduct, "It is being looked into."), liaison);
        var searched = await Load("2024-04", RecordKind.StopAndSearch, head + "10/04/2024,14:00,Seen with Mx Pretend near the school gates.,4417,S1,INC-5\n");
        await sender.Send(new ScanAgain.Command(searched), liaison);
        var waiting = await sender.Send(new StartIntake.Command(FillPracticeArea.ForceSlug, "hate-crime", "hate.csv", new MemoryStream("Date,Crime type\n31/01/2026,Assault\n"u8.ToArray())), of(PracticePeople.Officer));
        await sender.Send(new MatchColumns.Command(waiting, ["date", "CrimeType"]), of(PracticePeople.Officer));
    }
}
