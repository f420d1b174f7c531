using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Practice;

/// <summary>Lets the people of the practice area do things on days of the story.</summary>
internal sealed class PracticeHands(Sender sender, StoryClock clock)
{
    /// <summary>What there is, as last looked at.</summary>
    public GetPracticeArea.View Area { get; private set; } = null!;

    public async Task Look(CancellationToken cancel) => Area = await sender.Ask(new GetPracticeArea.Query(), Caller.Timetable, cancel);

    /// <summary>The month so many before today's.</summary>
    public Month MonthsAgo(int months) => Month.Of(Month.Of(UkTime.DayOf(clock.Today)).FirstDay.AddMonths(-months));

    public DateOnly DaysFromToday(int days) => UkTime.DayOf(clock.Today).AddDays(days);

    public Task System(int daysAgo, ICommand command, CancellationToken cancel)
    {
        Go(daysAgo);
        return sender.Send(command, Caller.Timetable, cancel);
    }

    public Task By(PracticePerson person, int daysAgo, ICommand command, CancellationToken cancel)
    {
        Go(daysAgo);
        return sender.Send(command, CallerOf(person), cancel);
    }

    public Task<T> By<T>(PracticePerson person, int daysAgo, ICommand<T> command, CancellationToken cancel)
    {
        Go(daysAgo);
        return sender.Send(command, CallerOf(person), cancel);
    }

    public Task<T> Asks<T>(PracticePerson person, int daysAgo, IQuery<T> query, CancellationToken cancel)
    {
        Go(daysAgo);
        return sender.Ask(query, CallerOf(person), cancel);
    }

    private Caller CallerOf(PracticePerson person) => Caller.Person(Area.People[person.Email]);

    private void Go(int daysAgo)
    {
        clock.GoTo(daysAgo);
        clock.PassMinutes(1);
    }
}
