using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Practice;

/// <summary>Two months in the practice area, done by its people with the same commands as by anyone: months loaded, samples drawn, cases read, opened and settled.</summary>
internal sealed class PracticeStory(Sender sender, StoryClock clock)
{
    private const int FormPages = 7;

    private readonly Random chance = new(20);
    private GetPracticeArea.View area = null!;

    /// <summary>Does whatever has not been done yet.</summary>
    public async Task Tell(CancellationToken cancel)
    {
        await System(new AddPracticeMonth.Command(MonthsAgo(3)), 58, cancel);
        await Look(cancel);
        if (area.Draws > 0)
        {
            await System(new AddPracticeMonth.Command(MonthsAgo(1)), 0, cancel);
            return;
        }

        await FirstRound(cancel);
        await System(new AddPracticeMonth.Command(MonthsAgo(2)), 28, cancel);
        await SecondRound(cancel);
        await By(PracticePeople.SecondChair, Freeze(1, 2, 10), 2, cancel);
        await System(new AddPracticeMonth.Command(MonthsAgo(1)), 0, cancel);
    }

    // Six cases: four settled, two open.
    private async Task FirstRound(CancellationToken cancel)
    {
        var draw = await By(PracticePeople.Chair, Freeze(0, 3, 6), 57, cancel);
        await By(PracticePeople.Chair, new SeedDraw.Command(draw, "3 5 2 6"), 57, cancel);
        await Look(cancel);
        var cases = area.Cases.Where(c => c.Draw == draw).ToList();
        foreach (var (found, i) in cases.Select((c, i) => (c, i)))
        {
            await Read(found.Id, PracticePeople.Members[i % 4], 54, cancel);
            await Read(found.Id, PracticePeople.Members[(i + 1) % 4], 52, cancel);
            if (i % 2 == 0)
            {
                await Read(found.Id, PracticePeople.ViceChair, 50, cancel);
            }
        }

        foreach (var found in cases)
        {
            await By(PracticePeople.Chair, new OpenCase.Command(found.Id), 44, cancel);
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
            await By(PracticePeople.Chair, new SettleCase.Command(found.Id, end.Grade, end.Minority, end.Note), 43, cancel);
        }
    }

    // A draw given up, then twelve cases being read: some views sent, some begun, one case passed, one withdrawn.
    private async Task SecondRound(CancellationToken cancel)
    {
        var wrong = await By(PracticePeople.Chair, Freeze(0, 2, 20), 12, cancel);
        await By(PracticePeople.Chair, new AbandonDraw.Command(wrong, "The number was typed wrongly: the panel meant to read 12 cases, not 20."), 12, cancel);
        var draw = await By(PracticePeople.Chair, Freeze(0, 2, 12), 11, cancel);
        await By(PracticePeople.Chair, new SeedDraw.Command(draw, "4 1 6 2"), 11, cancel);
        await Look(cancel);
        var cases = area.Cases.Where(c => c.Draw == draw).ToList();
        await By(PracticePeople.Chair, new WithdrawCase.Command(cases[11].Id, "The force says that the matter is before a court."), 10, cancel);
        await Read(cases[0].Id, PracticePeople.Members[0], 8, cancel);
        await Read(cases[1].Id, PracticePeople.Members[0], 8, cancel);
        await Read(cases[0].Id, PracticePeople.Members[1], 5, cancel);
        await Read(cases[2].Id, PracticePeople.Members[2], 4, cancel);
        await By(PracticePeople.Members[3], new AnswerRequestToRead.Command(cases[3].Id, Pass: true), 4, cancel);
        await By(PracticePeople.Members[0], new AnswerRequestToRead.Command(cases[2].Id, Pass: false), 3, cancel);
        await By(PracticePeople.Members[0], new SaveAnswers.Command(cases[2].Id, 1, PracticeViews.Of(chance)), 3, cancel);
    }

    private async Task Read(CaseId found, PracticePerson reader, int daysAgo, CancellationToken cancel)
    {
        await By(reader, new AnswerRequestToRead.Command(found, Pass: false), daysAgo, cancel);
        var answers = PracticeViews.Of(chance);
        for (var page = 1; page <= FormPages; page++)
        {
            await By(reader, new SaveAnswers.Command(found, page, answers), daysAgo, cancel);
        }

        await By(reader, new SendReview.Command(found), daysAgo, cancel);
    }

    private FreezeDraw.Command Freeze(int panel, int monthsAgo, int take) => new(area.Panels[panel], area.Force, MonthsAgo(monthsAgo).ToString(), null, take);

    private Month MonthsAgo(int months) => Month.Of(Month.Of(UkTime.DayOf(clock.Today)).FirstDay.AddMonths(-months));

    private async Task Look(CancellationToken cancel) => area = await sender.Ask(new GetPracticeArea.Query(), Caller.Timetable, cancel);

    private Task System(ICommand command, int daysAgo, CancellationToken cancel)
    {
        Go(daysAgo);
        return sender.Send(command, Caller.Timetable, cancel);
    }

    private Task By(PracticePerson person, ICommand command, int daysAgo, CancellationToken cancel)
    {
        Go(daysAgo);
        return sender.Send(command, Caller.Person(area.People[person.Email]), cancel);
    }

    private Task<T> By<T>(PracticePerson person, ICommand<T> command, int daysAgo, CancellationToken cancel)
    {
        Go(daysAgo);
        return sender.Send(command, Caller.Person(area.People[person.Email]), cancel);
    }

    private void Go(int daysAgo)
    {
        clock.GoTo(daysAgo);
        clock.PassMinutes(1);
    }
}
