using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Reviews.Calibration;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Practice;

/// <summary>Three made-up practice cases with an expert's note, some answers to them, and what the practice force itself thought of some cases.</summary>
internal sealed class PracticeCalibration(PracticeHands hands)
{
    private const string Scheme = "Traffic light";

    private static readonly PracticeText[] Stories =
    [
        new(
            "A phone in a coat",
            RecordKind.StopAndSearch,
            PracticeSource.MadeUp,
            "At 16:10 a shopkeeper told us that a phone had just been taken from the counter by someone in a yellow coat. Two minutes later I saw a person in a yellow coat at the bus stop outside. I told them my name and station, what I was looking for and why, and that they could have a copy of the record. I looked in the pockets of the coat. No phone was found. I thanked them and gave them the record.",
            null,
            "green",
            "The reason fits this person, this place and this moment, and it is written so that a stranger understands it. The search went no further than it had to. That nothing was found does not make it worse."),
        new(
            "A smell at the skate park",
            RecordKind.StopAndSearch,
            PracticeSource.MadeUp,
            "While on patrol at the skate park I smelled cannabis. Several people were there. I searched one of them because they looked away when I came near. Nothing was found. I gave my name. They did not ask for a record.",
            "PRACTICE-CLIP-0101",
            "amber",
            "The smell tells us something about the place and little about this person; looking away adds almost nothing. The person should have been told why, and should have been offered the record without asking."),
        new(
            "Known to police",
            RecordKind.StopAndSearch,
            PracticeSource.MadeUp,
            "Stopped because known to police and in an area where there is crime. The person was not happy and would not stand still, so I put handcuffs on them. Searched outer clothing and bag. Nothing found.",
            null,
            "red",
            "Nothing here points to a thing that this person might have carried. What somebody did before and where they are is no reason for a search. There is no reason for the handcuffs either. Senior officers should look at it."),
    ];

    /// <summary>The office writes and publishes them, and members answer: the first by four people, the second by two.</summary>
    public async Task WriteAndAnswer(CancellationToken cancel)
    {
        var start = await hands.Asks(PracticePeople.Officer, 58, new GetPracticeCase.Query(null), cancel);
        var scheme = start.Grades.First(g => g.SchemeName == Scheme).Scheme;
        var made = new List<PracticeCaseId>();
        foreach (var story in Stories)
        {
            var id = await hands.By(PracticePeople.Officer, 58, new WritePracticeCase.Command(null, start.Offices[0].Id, 0, scheme, story), cancel);
            await hands.By(PracticePeople.Officer, 58, new PublishPracticeCase.Command(id, 0), cancel);
            made.Add(id);
        }

        (PracticePerson Person, int Case, string Grade, string Why)[] answers =
        [
            (PracticePeople.Members[0], 0, "green", "The officer had a good reason and explained it."),
            (PracticePeople.Members[1], 0, "amber", "A yellow coat alone is not much to go by."),
            (PracticePeople.Members[2], 0, "green", "It was quick and polite."),
            (PracticePeople.ViceChair, 0, "green", "Clear from start to end."),
            (PracticePeople.Members[1], 1, "red", "Looking away is no reason at all."),
            (PracticePeople.Members[2], 1, "amber", "There was a smell, but not from this person."),
        ];
        foreach (var (person, index, grade, why) in answers)
        {
            await hands.By(person, 57, new SendPracticeView.Command(made[index], grade, why), cancel);
        }
    }

    /// <summary>The force enters what its supervisors thought of two cases that nobody has opened yet.</summary>
    public async Task EnterForcesViews(CaseId first, CaseId second, CancellationToken cancel)
    {
        await hands.By(PracticePeople.Liaison, 55, new EnterForcesView.Command(first, SupervisorsFinding.NoConcern, "Duty inspector", hands.DaysFromToday(-60)), cancel);
        await hands.By(PracticePeople.Liaison, 55, new EnterForcesView.Command(second, SupervisorsFinding.FeedbackGiven, "Team sergeant", hands.DaysFromToday(-59)), cancel);
    }
}
