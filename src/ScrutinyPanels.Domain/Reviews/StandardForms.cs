namespace ScrutinyPanels.Domain.Reviews;

/// <summary>The forms every installation starts with: GOWISELY for a stop and search, with and without E for Explain, and one for each other thing that panels look at.</summary>
public static class StandardForms
{
    /// <summary>The answer to a question about footage that says that there is none.</summary>
    public const string NoFootageSupplied = "none-supplied";

    /// <summary>The answer that stands alone among several.</summary>
    public const string NoneOfThese = "none";

    internal const string WhyAnyButGreen = "Why? Needed for any grade but green";

    /// <summary>Every first version, published.</summary>
    public static IReadOnlyList<ReviewForm> All(DateTimeOffset now) =>
    [
        Gowisely("gowisely", "Stop and search: GOWISELY", false, now),
        Gowisely("gowisely-e", "Stop and search: GOWISELY and E for Explain", true, now),
        ForceForms.Planter(now),
        ForceForms.Footage(now),
        ForceForms.Fairness(now),
        SearchForms.GroundsOnly(now),
        SearchForms.StripSearchOfChild(now),
        SearchForms.HateCrime(now),
        SearchForms.Section60(now),
        ForceForms.Training(now),
    ];

    private static ReviewForm Gowisely(string code, string name, bool explain, DateTimeOffset now)
    {
        var form = ReviewForm.Draft(code, 1, name);
        AskAboutFootage(form);
        AskAboutReasons(form);
        AskAboutOfficer(form);
        AskAboutRights(form, explain);
        AskAboutGrounds(form);
        form.AskGrade("How would you grade this search?", WhyAnyButGreen, StandardSchemes.TrafficLight());
        AskForWords(form);
        form.Publish(now);
        return form;
    }

    private static void AskAboutFootage(ReviewForm form)
    {
        form.AddPage("Footage");
        form.Ask(
            new("footage", "Footage", "Did you see footage of this search?", "Video from an officer’s body-worn camera.", "Officers are expected to switch the camera on for every search. The force may have given no footage for this case, or nobody may have asked for it yet. You can answer the other questions from the written record alone."),
            QuestionKind.Choice,
            required: true,
            [
                new("yes", "Yes, I saw footage", "Y", MarkShape.Square, null),
                new(NoFootageSupplied, "No, none was supplied", "N", MarkShape.Square, null),
                new("not-requested", "No, it was not requested", "R", MarkShape.Square, null),
            ],
            QuestionMarker.Footage);
    }

    private static void AskAboutReasons(ReviewForm form)
    {
        form.AddPage("What the officer said about the search", "Choose “I could not tell” where the record does not show it.");
        Item(form, "grounds", "G: Grounds", "Did the officer say why they wanted to search?", "The officer must tell the person what they saw, heard or were told that made them suspect this person. Being in a certain place, or being known to the police, is not enough on its own.");
        Item(form, "object", "O: Object", "Did the officer say what they were looking for?", "For example drugs, a knife, or stolen things.");
    }

    private static void AskAboutOfficer(ReviewForm form)
    {
        form.AddPage("Who the officer was", "Choose “I could not tell” where the record does not show it.");
        Item(form, "warrant-card", "W: Warrant card", "Did the officer show a warrant card?", "An officer out of uniform must show one. For an officer in uniform who was not asked, choose “Does not apply”.");
        Item(form, "identity", "I: Identity", "Did the officer give their name or number?", "A shoulder number is enough where giving a name could put the officer in danger.");
        Item(form, "station", "S: Station", "Did the officer say which police station they work from?", "The person needs it to ask for the record or to complain.");
    }

    private static void AskAboutRights(ReviewForm form, bool explain)
    {
        form.AddPage("What the person was told about their rights", "Choose “I could not tell” where the record does not show it.");
        Item(form, "entitlement", "E: Entitlement", "Was the person told that they can have a copy of the record?", "They can ask for it on the spot or within three months.");
        Item(form, "legal-power", "L: Legal power", "Did the officer say which law they were using?", "Most searches use section 1 of the Police and Criminal Evidence Act, or section 23 of the Misuse of Drugs Act.");
        Item(form, "you-are-detained", "Y: You are detained", "Was the person told that they were being detained for a search?", "They must know that they are not free to leave, and that it is for a search.");
        if (explain)
        {
            Item(form, "explain", "E: Explain", "Where some of this could not be said at the time, did the officer explain it afterwards?", "If everything was said at the time, choose “Does not apply”.");
        }
    }

    private static void AskAboutGrounds(ReviewForm form)
    {
        form.AddPage("Were the grounds reasonable?");
        form.Ask(
            new("grounds-reasonable", "Grounds reasonable", "Were there reasonable grounds for this search?", "Judge by what the officer knew before the search, not by what was found.", "Grounds are reasonable when facts about this person, at this time, would make a fair-minded person suspect the same. A smell of cannabis alone, nervousness alone, or a record of earlier offences is not enough by itself."),
            QuestionKind.Choice,
            required: true,
            [
                new("yes", "Yes", "Y", MarkShape.Circle, 0),
                new("no", "No", "N", MarkShape.Diamond, 1),
                FormWriting.CouldNotTell,
            ]);
    }

    private static void AskForWords(ReviewForm form)
    {
        form.AddPage("In your own words", "You can leave these empty. Do not name anyone.");
        form.Ask(new("done-well", "Done well", "What was done well?", "Begin with this, however small."), QuestionKind.Text, required: false, []);
        form.Ask(new("should-change", "Should change", "What should change?", "For this officer, or for the force."), QuestionKind.Text, required: false, []);
    }

    private static void Item(ReviewForm form, string code, string name, string words, string meaning) =>
        form.Ask(new(code, name, words, Meaning: meaning), QuestionKind.Choice, required: true, FormWriting.Given);
}
