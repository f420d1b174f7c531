using static ScrutinyPanels.Domain.Reviews.MarkShape;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>The kinds of question that the shipped forms are made of, each on a page of its own.</summary>
internal static class FormWriting
{
    public static readonly OptionText CouldNotTell = new("could-not-tell", "I could not tell", "?", Ring, null);

    /// <summary>The answers to whether something was done.</summary>
    public static readonly OptionText[] Given =
    [
        new("yes", "Yes", "Y", Circle, 0),
        new("partly", "Partly", "P", Triangle, 1),
        new("no", "No", "N", Diamond, 2),
        CouldNotTell,
        new("does-not-apply", "Does not apply", "–", Ring, null),
    ];

    private static readonly OptionText[] YesOrNo = [new("yes", "Yes", "Y", Circle, 0), new("no", "No", "N", Diamond, 1), CouldNotTell];

    /// <summary>Whether footage was seen; the record alone is enough for the rest.</summary>
    public static void AskFootage(this ReviewForm form, string what)
    {
        form.AddPage("Footage");
        form.Ask(
            new("footage", "Footage", $"Did you see footage of this {what}?", "Video from an officer’s body-worn camera.", "The force may have given no footage for this case, or nobody may have asked for it yet. You can answer the other questions from the written record alone."),
            QuestionKind.Choice,
            required: true,
            [
                new("yes", "Yes, I saw footage", "Y", Square, null),
                new(StandardForms.NoFootageSupplied, "No, none was supplied", "N", Square, null),
                new("not-requested", "No, it was not requested", "R", Square, null),
            ],
            QuestionMarker.Footage);
    }

    /// <summary>Yes, partly, no, could not tell, does not apply.</summary>
    public static void AskGiven(this ReviewForm form, string code, string name, string words, string meaning, string hint = "", AskedWhen? when = null)
    {
        form.AddPage(name);
        form.Ask(new(code, name, words, hint, meaning), QuestionKind.Choice, required: true, Given, when: when);
    }

    /// <summary>Yes, no, could not tell.</summary>
    public static void AskYesOrNo(this ReviewForm form, string code, string name, string words, string meaning, string hint = "", AskedWhen? when = null)
    {
        form.AddPage(name);
        form.Ask(new(code, name, words, hint, meaning), QuestionKind.Choice, required: true, YesOrNo, when: when);
    }

    /// <summary>One answer out of a few of the question's own.</summary>
    public static void AskChoice(this ReviewForm form, QuestionText text, params OptionText[] options)
    {
        form.AddPage(text.Name);
        form.Ask(text, QuestionKind.Choice, required: true, options);
    }

    /// <summary>Any number of answers out of a few.</summary>
    public static void AskSeveral(this ReviewForm form, QuestionText text, AskedWhen? when, params (string Code, string Words)[] options)
    {
        form.AddPage(text.Name);
        form.Ask(text, QuestionKind.Several, required: true, [.. options.Select(o => new OptionText(o.Code, o.Words, o.Words[..1], Square, null))], when: when);
    }

    /// <summary>A number from 0 to 100, or could not tell.</summary>
    public static void AskHundred(this ReviewForm form, QuestionText text, string atNought, string atHundred)
    {
        form.AddPage(text.Name);
        form.Ask(text, QuestionKind.Scale, required: true, [CouldNotTell], scale: new(0, ScaleEnds.Highest, atNought, atHundred));
    }

    /// <summary>Times in the footage worth the panel's look, where there was footage.</summary>
    public static void AskMoments(this ReviewForm form)
    {
        form.AddPage("Moments to look at");
        form.Ask(
            new("moments", "Moments to look at", "Which moments should the panel look at together?", "Leave this empty if there are none. Do not name anyone.", "Give the time that the player shows, as minutes and seconds, and a few words on what happens."),
            QuestionKind.Moments,
            required: false,
            [],
            when: new("footage", ["yes"]));
    }

    /// <summary>How every form ends: the grade, what was done well, and what should change.</summary>
    public static ReviewForm EndWith(this ReviewForm form, string gradeWords, GradeScheme scheme, DateTimeOffset now, string reasonWords = "Why? Needed for any grade but the best")
    {
        form.AskGrade(gradeWords, reasonWords, scheme);
        form.AddPage("Done well");
        form.Ask(new("done-well", "Done well", "What was done well?", "Begin with this, however small. Do not name anyone."), QuestionKind.Text, required: false, []);
        form.AddPage("Should change");
        form.Ask(new("should-change", "Should change", "What should change?", "For this officer, or for the force. Do not name anyone."), QuestionKind.Text, required: false, []);
        form.Publish(now);
        return form;
    }

    /// <summary>The question for the grade, with the grades of a scheme.</summary>
    public static void AskGrade(this ReviewForm form, string words, string reasonWords, GradeScheme scheme)
    {
        form.AddPage("Your grade");
        form.Ask(
            new("grade", "Grade", words, "Your own view. The panel gives its grade together, later.", ReasonWords: reasonWords),
            QuestionKind.Choice,
            required: true,
            [],
            QuestionMarker.Grade);
        form.GradeBy(scheme);
    }
}
