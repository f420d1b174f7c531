using static ScrutinyPanels.Domain.Reviews.MarkShape;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>The shipped forms for use of force, for footage of any encounter, for fairness, and for visits to training.</summary>
internal static class ForceForms
{
    /// <summary>PLANTER: seven letters about a use of force.</summary>
    public static ReviewForm Planter(DateTimeOffset now)
    {
        var form = ReviewForm.Draft("planter", 1, "Use of force: PLANTER");
        form.AskFootage("use of force");
        form.AskMoments();
        form.AskGiven("proportionate", "P: Proportionate", "Did the force fit the risk?", "Think of who could have been hurt, and how badly. A small risk calls for little force or none.");
        form.AskGiven("length", "L: Length of time", "Was force used for no longer than needed?", "Force should stop as soon as it is safe. Handcuffs that stay on after the danger is over count too.");
        form.AskGiven("actions", "A: Actions of the person", "Did what the person did call for force?", "Look at what they did at that moment. What they are known for, or how they speak, is not enough by itself.");
        form.AskGiven("necessary", "N: Necessary", "Was force needed to keep somebody safe?", "That can be an officer, somebody nearby, or the person themselves. Ask what would have happened without it.");
        form.AskGiven("type", "T: Type of force", "Was it the lightest kind of force that could work?", "Talking comes first. Handcuffs, holds, spray, batons, dogs and Tasers each go further.");
        form.AskGiven("ethical", "E: Ethical", "Was the person treated with dignity and without bias?", "Would you expect the same of anyone, whatever their age, sex, race, health or way of speaking?");
        form.AskGiven("reasonable", "R: Reasonable", "All in all, was this use of force reasonable?", "Put the answers before together. Judge by what the officer knew then, not by how it ended.");
        form.AskYesOrNo("injury", "Injury", "Was anybody hurt?", "Count officers and people nearby too, however small the injury was.");
        form.AskGiven("care", "Care", "Was anybody who was hurt looked after at once?", "First aid, asking how the person is, or calling an ambulance.", when: new("injury", ["yes"]));
        return form.EndWith("How would you grade this use of force?", StandardSchemes.TrafficLight(), now, StandardForms.WhyAnyButGreen);
    }

    /// <summary>Four questions about what a camera shows.</summary>
    public static ReviewForm Footage(DateTimeOffset now)
    {
        var form = ReviewForm.Draft("footage", 1, "Footage of an encounter");
        form.AskFootage("encounter");
        form.AskGiven("camera-on", "Camera on", "Was the camera switched on as early as it could be?", "Before the officer begins to speak to the person, if there is time. Look whether the start of the talk is missing.", when: new("footage", ["yes"]));
        form.AskGiven("told-recorded", "Told of recording", "Was everybody told that they were being recorded?", "The officer says so aloud, again when somebody else joins.", when: new("footage", ["yes"]));
        form.AskGiven("decisions-clear", "Decisions clear", "Can you follow why the officer decided what they did?", "The officer says aloud what they see and why they act, or the record explains it.");
        form.AskGiven("conduct", "Conduct", "Did the officers behave as you would expect of people who serve the public?", "Polite, honest, fair, calm, and careful with people’s dignity.");
        form.AskSeveral(
            new("noticed", "Noticed", "What did you notice in the footage?", "Choose all that apply."),
            new("footage", ["yes"]),
            ("late", "The camera came on late"),
            ("blocked", "The picture was blocked or dark"),
            ("sound", "There was no sound, or it was hard to hear"),
            ("second-camera", "Another officer’s camera would have helped"),
            ("calming", "An officer calmed things down"),
            ("apology", "An officer said sorry"),
            (StandardForms.NoneOfThese, "None of these"));
        form.AskMoments();
        return form.EndWith("How would you grade what you saw?", StandardSchemes.TrafficLight(), now, StandardForms.WhyAnyButGreen);
    }

    /// <summary>The four parts of fair treatment, each from 0 to 100.</summary>
    public static ReviewForm Fairness(DateTimeOffset now)
    {
        var form = ReviewForm.Draft("procedural-justice", 1, "Fair treatment: four parts from 0 to 100");
        form.AskFootage("encounter");
        form.AskHundred(new("voice", "Voice", "How far could the person have their say?", "Give a number from 0 to 100.", "The officer asks, listens without cutting in, and answers what the person says."), "no chance to speak", "fully heard");
        form.AskHundred(new("neutrality", "Neutrality", "How far did the officer explain decisions and stick to the facts?", "Give a number from 0 to 100.", "The officer gives reasons that would be the same for anybody, and says what happens next."), "no reasons given", "every step explained");
        form.AskHundred(new("respect", "Respect", "How far was the person treated with respect and dignity?", "Give a number from 0 to 100.", "Tone of voice, words chosen, privacy, and care when touching the person or their things."), "no respect at all", "full respect");
        form.AskHundred(new("motives", "Trust", "How far could you trust that the officer meant well?", "Give a number from 0 to 100.", "The officer shows that they care about the person’s safety and rights, not only about a result."), "no trust", "full trust");
        form.AskMoments();
        return form.EndWith("How would you grade how the person was treated?", StandardSchemes.GoodAdequateConcern(), now);
    }

    /// <summary>What a panel sees when it visits police training.</summary>
    public static ReviewForm Training(DateTimeOffset now)
    {
        var form = ReviewForm.Draft("training", 1, "Watching police training");
        form.AskChoice(
            new("topic", "Topic", "What was the training about?", "Choose the main part."),
            new("search", "Stop and search", "S", Square, null),
            new("force", "Use of force", "F", Square, null),
            new("talking", "Talking to people and calming things down", "T", Square, null),
            new("fairness", "Fairness, race and bias", "B", Square, null),
            new("other", "Something else", "O", Square, null));
        form.AskGiven("law-right", "Law", "Was what officers must and must not do made clear?", "For example what counts as grounds, or when force must stop.");
        form.AskGiven("communities", "Communities", "Did the training show how police actions feel to the people they meet?", "For example through people’s own stories, or by somebody from the community who takes part.");
        form.AskGiven("bias", "Bias", "Were officers taught to notice and check their own bias?", "Everybody has bias. Good training names it and gives ways to check it.");
        form.AskGiven("calming", "Calming", "Did officers practise calming things down before using force?", "Words, time, distance and a quiet voice.", when: new("topic", ["force", "talking", "search"]));
        form.AskGiven("questions", "Questions", "Could officers ask, try and make mistakes safely?", "People learn more when a mistake is talked about and not laughed at.");
        form.AskWays();
        return form.EndWith("How would you grade this training?", StandardSchemes.GoodAdequateConcern(), now);
    }

    private static void AskWays(this ReviewForm form) => form.AskSeveral(
        new("ways", "Ways of teaching", "Which ways of teaching did you see?", "Choose all that apply."),
        when: null,
        ("talk", "A talk"),
        ("footage", "Footage of real cases"),
        ("role-play", "Acting out a scene"),
        ("community", "Somebody from the community took part"),
        ("test", "A test of what was learned"),
        (StandardForms.NoneOfThese, "None of these"));
}
