using static ScrutinyPanels.Domain.Reviews.MarkShape;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>The shipped forms for searches of special kinds and for hate crime.</summary>
internal static class SearchForms
{
    /// <summary>Are the written grounds good enough? Needs no footage.</summary>
    public static ReviewForm GroundsOnly(DateTimeOffset now)
    {
        var form = ReviewForm.Draft("grounds-only", 1, "Stop and search: the written grounds alone");
        form.AskGiven("specific", "About this person", "Are the grounds about this person, here and now?", "They should say what the officer saw, heard or was told about this person. “High crime area” says nothing about a person.");
        form.AskGiven("facts", "Facts", "Are the grounds facts that somebody else could check?", "“He hid a bag when he saw us” is a fact. “He looked suspicious” is a feeling.");
        form.AskSeveral(
            new("weak", "Weak grounds", "Do the grounds rest on any of these?", "Choose all that apply.", "None of these is enough alone. Earlier offences and beliefs about groups of people should not be used at all."),
            when: null,
            ("smell", "A smell of cannabis alone"),
            ("nervous", "Being nervous, or not answering questions"),
            ("place", "Being in a certain place"),
            ("known", "Being known to the police"),
            ("looks", "How somebody looks or dresses, or a belief about a group"),
            (StandardForms.NoneOfThese, "None of these"));
        form.AskYesOrNo("stronger", "Anything stronger", "Is there anything stronger beside it?", "For example that the person was seen to pass something on, or that somebody told the police about them.", when: new("weak", ["smell", "nervous", "place", "known", "looks"]));
        form.AskYesOrNo("bias", "Bias", "Do the words show bias, meant or not?", "Ask whether the same words would be written about somebody of another race, age or sex.");
        form.AskGiven("matches", "Object and power", "Do the grounds fit what was looked for and the law that was used?", "Grounds about drugs do not support a search for knives.");
        form.AskYesOrNo("supervisor", "Supervisor", "Should a supervisor have accepted this record?", "Supervisors read records and send back those that are not good enough.");
        return form.EndWith("Were the grounds reasonable?", StandardSchemes.ReasonableOrNot(), now, "Why? Needed unless they were reasonable");
    }

    /// <summary>A search of a child in which more than outer clothing was taken off.</summary>
    public static ReviewForm StripSearchOfChild(DateTimeOffset now)
    {
        var form = ReviewForm.Draft("strip-search-child", 1, "Strip search of a child");
        form.AskGiven("needed", "Needed", "Was a strip search the only way left?", "It must never be a routine step. A pat-down or a search of outer clothing comes first.", hint: "There is no footage of these searches. Answer from the record.");
        form.AskGiven("authorised", "Allowed by a senior officer", "Did a senior officer allow it before it began?", "The record should say who, by rank, and why they agreed.");
        form.AskGiven("adult", "Appropriate adult", "Was an adult there for the child?", "A parent, carer, social worker or trained volunteer. It may go on without one only in an emergency.");
        form.AskYesOrNo("emergency", "Emergency", "Was there an emergency that could not wait for an adult?", "A risk of serious harm to the child or somebody else, written down at the time.", when: new("adult", ["no", "partly"]));
        form.AskGiven("parent", "Parent told", "Was a parent or carer told?", "Before the search if it could be done, otherwise soon after.");
        form.AskGiven("same-sex", "Same sex", "Were only officers of the same sex as the child there?", "Nobody else should be able to see.");
        form.AskGiven("private", "Private place", "Was it done in private and as fast as it could be?", "Not all clothes off at once, out of everyone’s sight, and no longer than needed.");
        form.AskChoice(
            new("intimate", "Intimate parts", "Were intimate parts of the body exposed?", "Choose what the record says."),
            new("yes", "Yes", "Y", Diamond, 1),
            new("no", "No", "N", Circle, 0),
            FormWriting.CouldNotTell);
        form.AskGiven("care-after", "Care afterwards", "Was the child looked after afterwards?", "Asked how they are, told what happens next, and put in touch with help.");
        form.AskGiven("safeguarding", "Safeguarding", "Was the child’s safety passed on to those who look after children?", "A child who carries drugs or a knife may be made to by others. Social services should hear of it.");
        return form.EndWith("How would you grade this search?", StandardSchemes.TrafficLight(), now, StandardForms.WhyAnyButGreen);
    }

    /// <summary>How a report of hate crime was dealt with.</summary>
    public static ReviewForm HateCrime(DateTimeOffset now)
    {
        var form = ReviewForm.Draft("hate-crime", 1, "Hate crime: how the report was dealt with");
        form.AskGiven("recognised", "Seen as hate crime", "Did the police treat it as hate crime from the start?", "It is enough that the person harmed, or anybody else, thinks it was done out of hate.");
        form.AskGiven("believed", "Listened to", "Was the person listened to and taken seriously?", "Look at the words used about them and at how soon somebody came.");
        form.AskGiven("impact", "Harm understood", "Did the police find out what it did to the person?", "Fear, health, family, work or school. It may have happened many times before.");
        form.AskGiven("needs", "Needs", "Were the person’s needs met?", "For example an interpreter, somebody beside them, or a safe place to talk.");
        form.AskGiven("evidence", "Evidence", "Was the evidence looked for?", "Cameras, phones, messages, and people who saw or heard it.");
        form.AskGiven("kept-told", "Kept told", "Was the person told what happened with their report?", "At each step and at the end, in a way they could understand.");
        form.AskChoice(
            new("outcome", "Outcome", "How did it end?", "Choose what the record says."),
            new("charged", "Somebody was charged", "C", Square, null),
            new("other-action", "Something else was done", "O", Square, null),
            new("no-action", "Nothing further was done", "N", Square, null),
            new("open", "It is still open", "S", Square, null),
            FormWriting.CouldNotTell);
        form.AskGiven("reason-fair", "Reason fair", "Is the reason for doing nothing further a good one?", "The record should say what was tried and why it was not enough.", when: new("outcome", ["no-action"]));
        return form.EndWith("How would you grade how this was dealt with?", StandardSchemes.GoodAdequateConcern(), now);
    }

    /// <summary>A search under section 60, for which no grounds about the person are needed.</summary>
    public static ReviewForm Section60(DateTimeOffset now)
    {
        var form = ReviewForm.Draft("section-60", 1, "Section 60: searches without grounds");
        form.AskGiven("authority", "Reason for the authority", "Is there a good written reason for allowing such searches here?", "A senior officer must expect serious violence, or believe that weapons are carried. The reason has to be fresh and about this place.", hint: "Under section 60 an officer needs no grounds about the person.");
        form.AskGiven("area-time", "Area and time", "Were area and time no larger than needed?", "A few streets and some hours, not a whole town for a whole day.");
        form.AskGiven("inside", "Inside the limits", "Was this search inside the area and the time?", "Compare place and time of the search with those of the authority.");
        form.AskFootage("search");
        form.AskGiven("told-s60", "Told why", "Was the person told that it was a section 60 search, and why?", "They should hear that no grounds about them are needed, and how long it lasts.");
        form.AskGiven("told-record", "Told of the record", "Was the person told that they can have a copy of the record?", "They can ask for it within a year.");
        form.AskGiven("choice-fair", "Fair choice", "Was this person chosen in a fair way?", "No grounds are needed, but nobody may be chosen because of race, age or how they look.");
        form.AskYesOrNo("face", "Face covering", "Was the person told to take something off their face?", "An officer may ask for that only if they believe that it is there to hide who somebody is.");
        form.AskGiven("face-care", "Care with it", "Was that done with care for religion and privacy?", "Out of public view where it is worn for religious reasons.", when: new("face", ["yes"]));
        form.AskMoments();
        return form.EndWith("How would you grade this search?", StandardSchemes.TrafficLight(), now, StandardForms.WhyAnyButGreen);
    }
}
