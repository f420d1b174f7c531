using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Features.Reviews.Viewings;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Practice;

/// <summary>Two months in the practice area, done by its people with the same commands as by anyone: months loaded, samples drawn, cases read, opened and settled.</summary>
internal sealed class PracticeStory(PracticeHands hands)
{
    private const int FormPages = 7;

    private readonly Random chance = new(20);
    private readonly PracticeAsks asks = new(hands);
    private readonly PracticeCalibration calibration = new(hands);

    /// <summary>Does whatever has not been done yet.</summary>
    public async Task Tell(CancellationToken cancel)
    {
        await hands.System(58, new AddPracticeMonth.Command(hands.MonthsAgo(3)), cancel);
        await hands.Look(cancel);
        if (hands.Area.Draws == 0)
        {
            await calibration.WriteAndAnswer(cancel);
            await FirstRound(cancel);
            await asks.FirstWeeks(cancel);
            await hands.System(28, new AddPracticeMonth.Command(hands.MonthsAgo(2)), cancel);
            await asks.SecondWeeks(cancel);
            await SecondRound(cancel);
            await asks.LastDays(cancel);
            await Meet(cancel);
            var picked = await hands.By(PracticePeople.SecondChair, 6, Freeze(1, 3, 2) with { Method = DrawMethod.BlindPick }, cancel);
            await hands.By(PracticePeople.SecondChair, 6, new PickCases.Command(picked, "3, 8", null), cancel);
            await hands.By(PracticePeople.SecondChair, 2, Freeze(1, 2, 10), cancel);
        }

        await hands.System(0, new AddPracticeMonth.Command(hands.MonthsAgo(1)), cancel);
    }

    // Five cases: four settled, one open.
    private async Task FirstRound(CancellationToken cancel)
    {
        var draw = await hands.By(PracticePeople.Chair, 57, Freeze(0, 3, 5), cancel);
        await hands.By(PracticePeople.Chair, 57, new SeedDraw.Command(draw, "3 5 2 6"), cancel);
        await hands.Look(cancel);
        var cases = hands.Area.Cases.Where(c => c.Draw == draw).ToList();
        foreach (var (found, answer) in cases.Zip(Enum.GetValues<FootageAnswer>()))
        {
            await hands.By(PracticePeople.Liaison, 56, new AnswerFootageHold.Command(found.Id, answer, answer == FootageAnswer.NeverRecorded ? "The officer wore plain clothes and had no camera." : null), cancel);
        }

        await calibration.EnterForcesViews(cases[0].Id, cases[2].Id, cancel);
        foreach (var (found, i) in cases.Select((c, i) => (c, i)))
        {
            await Read(found.Id, PracticePeople.Members[i % 4], 54, cancel);
            await Read(found.Id, PracticePeople.Members[(i + 1) % 4], 52, cancel);
            if (i % 4 == 0)
            {
                await Read(found.Id, PracticePeople.ViceChair, 50, cancel);
            }
        }

        // One reader looks at the case that stays open again, and sees it differently.
        await hands.By(PracticePeople.Members[0], 47, new AddSecondView.Command(cases[4].Id, "amber", "I read the record again. The reason is there, but the person heard it late."), cancel);
        foreach (var found in cases)
        {
            await hands.By(PracticePeople.Chair, 44, new OpenCase.Command(found.Id), cancel);
        }

        (Grade Grade, string Minority, string Note)[] ends =
        [
            (Grade.Amber, string.Empty, "The smell is the only ground written down. Please say what else there was, or that there was nothing else."),
            (Grade.Amber, "One reader thought the grounds good enough as they stand.", "The person was told little. The copy of the record should be offered every time."),
            (Grade.Green, string.Empty, "Clear grounds, clearly explained. Thank you."),
            (Grade.Red, string.Empty, "Nothing in the record points to this person. The panel asks a senior officer to look at it and to tell the panel what came of it."),
        ];
        foreach (var (found, end) in cases.Zip(ends))
        {
            await hands.By(PracticePeople.Chair, 43, new SettleCase.Command(found.Id, end.Grade, end.Minority, end.Note, "The panel talked it over and gave this grade together."), cancel);
        }
    }

    // A draw given up, then twelve cases being read: some views sent, some begun, one case passed, one withdrawn.
    private async Task SecondRound(CancellationToken cancel)
    {
        var wrong = await hands.By(PracticePeople.Chair, 12, Freeze(0, 2, 20), cancel);
        await hands.By(PracticePeople.Chair, 12, new AbandonDraw.Command(wrong, "The number was typed wrongly: the panel meant to read 12 cases, not 20."), cancel);
        var draw = await hands.By(PracticePeople.Chair, 11, Freeze(0, 2, 12), cancel);
        await hands.By(PracticePeople.Chair, 11, new SeedDraw.Command(draw, "4 1 6 2"), cancel);
        await hands.Look(cancel);
        var cases = hands.Area.Cases.Where(c => c.Draw == draw).ToList();
        await hands.By(PracticePeople.Chair, 10, new WithdrawCase.Command(cases[11].Id, "The force says that the matter is before a court."), cancel);
        await Read(cases[0].Id, PracticePeople.Members[0], 8, cancel);
        await Read(cases[1].Id, PracticePeople.Members[0], 8, cancel);
        await Read(cases[0].Id, PracticePeople.Members[1], 5, cancel);
        await Read(cases[2].Id, PracticePeople.Members[2], 4, cancel);
        await hands.By(PracticePeople.Members[3], 4, new AnswerConflictCheck.Command(cases[3].Id, StepAside: false), cancel);
        await hands.By(PracticePeople.Members[3], 4, new AnswerRequestToRead.Command(cases[3].Id, Pass: true), cancel);
        await Begin(cases[2].Id, PracticePeople.Members[0], 3, cancel);
        await hands.By(PracticePeople.Members[0], 3, new SaveAnswers.Command(cases[2].Id, 1, PracticeViews.Of(chance)), cancel);

        // One case that is looked at and not begun, one that somebody steps aside from, and an evening of footage.
        await hands.By(PracticePeople.Members[0], 2, new AnswerConflictCheck.Command(cases[4].Id, StepAside: false), cancel);
        await hands.By(PracticePeople.Members[2], 2, new AnswerConflictCheck.Command(cases[5].Id, StepAside: true), cancel);
        await hands.By(PracticePeople.Officer, 2, new TagCase.Command(cases[4].Id, [ContentTags.Distress]), cancel);
        await Watch(cases[2].Id, "PRACTICE-CLIP-0042", 3, "18:30", "19:10", [.. PracticePeople.Members.Take(3)], cancel);
        await Watch(cases[0].Id, "PRACTICE-CLIP-0040", 9, "12:05", "12:25", [PracticePeople.Members[0]], cancel);
    }

    // A meeting next month whose agenda is made, and who said that they come.
    private async Task Meet(CancellationToken cancel)
    {
        var time = new MeetingTime("Meeting of the panel", hands.DaysFromToday(28), new(18, 0), new(20, 0), "Practice Hall, Practice Street", "https://call.example/practice");
        var meeting = await hands.By(PracticePeople.Chair, 6, new BookMeeting.Command(hands.Area.Panels[0], MeetingKind.Panel, time), cancel);
        await hands.By(PracticePeople.Chair, 6, new FillAgenda.Command(meeting), cancel);
        await hands.By(PracticePeople.Chair, 6, new AddAgendaItem.Command(meeting, new("Visit to the training school", "Who can come along?", "5", false)), cancel);
        await hands.By(PracticePeople.Chair, 5, new AnswerInvitation.Command(meeting, Coming.InPerson), cancel);
        await hands.By(PracticePeople.ViceChair, 5, new AnswerInvitation.Command(meeting, Coming.InPerson), cancel);
        await hands.By(PracticePeople.Members[1], 4, new AnswerInvitation.Command(meeting, Coming.OnCall), cancel);
        await hands.By(PracticePeople.Members[2], 4, new AnswerInvitation.Command(meeting, Coming.No), cancel);
    }

    private Task Watch(CaseId about, string clip, int daysAgo, string from, string to, IReadOnlyList<PracticePerson> there, CancellationToken cancel)
    {
        var day = hands.DaysFromToday(-daysAgo);
        var time = new TypedTime($"{day.Day}", $"{day.Month}", $"{day.Year}", from, to);
        return hands.By(there[0], 2, new WriteViewing.Command(hands.Area.Panels[0], about, clip, [.. there.Select(p => hands.Area.People[p.Email])], time), cancel);
    }

    private async Task Begin(CaseId found, PracticePerson reader, int daysAgo, CancellationToken cancel)
    {
        await hands.By(reader, daysAgo, new AnswerConflictCheck.Command(found, StepAside: false), cancel);
        await hands.By(reader, daysAgo, new AnswerRequestToRead.Command(found, Pass: false), cancel);
    }

    private async Task Read(CaseId found, PracticePerson reader, int daysAgo, CancellationToken cancel)
    {
        await Begin(found, reader, daysAgo, cancel);
        var answers = PracticeViews.Of(chance);
        for (var page = 1; page <= FormPages; page++)
        {
            await hands.By(reader, daysAgo, new SaveAnswers.Command(found, page, answers), cancel);
        }

        await hands.By(reader, daysAgo, new SendReview.Command(found), cancel);
    }

    private FreezeDraw.Command Freeze(int panel, int monthsAgo, int take) => new(hands.Area.Panels[panel], hands.Area.Force, hands.MonthsAgo(monthsAgo).ToString(), null, take);
}
