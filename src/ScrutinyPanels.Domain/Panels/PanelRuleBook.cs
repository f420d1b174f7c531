using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Panels;

/// <summary>The rules of setting panels up, as sentences.</summary>
public static class PanelRuleBook
{
    public static Rule NameNeeded { get; } = new("panels.name-needed", "Enter a name.");

    public static Rule ForceIsPlaced { get; } = new("panels.force-is-placed", "Another area looks after this force already.");

    public static Rule ParentElsewhere { get; } = new("panels.parent-elsewhere", "A panel belongs to another panel of the same area.");

    public static Rule WhoDecided { get; } = new("panels.who-decided", "Enter the name and rank of who decided.");

    public static Rule RulesChangedMeanwhile { get; } = new("panels.rules-changed-meanwhile", "Somebody changed the rules while you had this page open. Look at them again, then make your change.");

    public static Rule RuleOutOfBounds { get; } = new("panels.rule-out-of-bounds", "One of the numbers is too small or too large.");

    public static Rule NothingChanged { get; } = new("panels.nothing-changed", "Nothing is different yet. Change a rule, or go back.");

    public static Rule FormToUse { get; } = new("panels.form-to-use", "Choose a form that is published.");

    public static Rule FootageDays { get; } = new("panels.footage-days", "Enter a number of days from 1 to 3,650.");

    public static Rule AgreementNeeded { get; } = new("panels.agreement-needed", "Enter the text of the agreement.");

    public static Rule AgreementUnchanged { get; } = new("panels.agreement-unchanged", "This is the text that is in force already. Change it, or go back.");

    public static Rule AgreementChangedMeanwhile { get; } = new("panels.agreement-changed-meanwhile", "There is a newer version of the agreement. Read it, then try again.");

    public static Rule AgreementNotTicked { get; } = new("panels.agreement-not-ticked", "Tick the box to say that you agree.");

    public static Rule AgreementSigned { get; } = new("panels.agreement-signed", "You have signed this version already.");

    public static Rule TermsNeeded { get; } = new("panels.terms-needed", "Enter the text of the terms of reference.");

    public static Rule TermsUnchanged { get; } = new("panels.terms-unchanged", "This is the text that is in force already. Change it, or go back.");

    public static Rule TermsChangedMeanwhile { get; } = new("panels.terms-changed-meanwhile", "There is a newer version of these terms. Read it, then make your change.");

    public static Rule TermsNotCarried { get; } = new("panels.terms-not-carried", "More people must have voted for these terms than against them.");

    public static Rule VotesOutOfBounds { get; } = new("panels.votes-out-of-bounds", $"Enter whole numbers of votes from 0 to {PanelRuleSet.MostMembers}.");

    public static Rule MeetingDayNeeded { get; } = new("panels.meeting-day-needed", "Enter the day of the meeting that voted. It cannot be in the future.");

    public static Rule DayOutOfBounds { get; } = new("panels.day-out-of-bounds", "Enter a day from the year 2000 to the year 2100.");

    public static Rule DayIsFree { get; } = new("panels.day-is-free", "This day is no working day already: a Saturday, a Sunday or a bank holiday.");

    public static Rule DayNeeded { get; } = new("panels.day-needed", "Enter the day, such as 8 5 2028.");
}
