using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>The rules of reading and settling cases, as sentences.</summary>
public static class ReviewRules
{
    public static Rule SendYourOwnFirst { get; } = new("reviews.send-your-own-first", "Send your own view, or pass on the case, before you open it.");

    public static Rule SettleAfterYourOwn { get; } = new("reviews.settle-after-your-own", "Send your own view, or pass on the case, before you settle it.");

    public static Rule CaseTakesNoViews { get; } = new("reviews.case-takes-no-views", "This case is closed to new views. Nothing more needs to be done.");

    public static Rule PassInstead { get; } = new("reviews.pass-instead", "You said that you can look at this case. You can still pass on it.");

    public static Rule FormIsLocked { get; } = new("reviews.form-is-locked", "This version of the form is published and cannot be changed. Make a new version.");

    public static Rule NoSuchAnswer { get; } = new("reviews.no-such-answer", "Choose one of the answers on the page.");

    public static Rule AnsweredSince { get; } = new("reviews.answered-since", "Another answer was saved after you opened this page. Yours is not saved yet. Choose which one you want.");

    public static Rule NeverRecordedWhy { get; } = new("reviews.never-recorded-why", "Enter why nothing was recorded.");

    public static Rule NoForm { get; } = new("reviews.no-form", "This panel has no form yet. Tell whoever runs this service.");

    public static Rule SecondViewNeedsWhy { get; } = new("reviews.second-view-needs-why", "Write why you see it differently now.");

    public static Rule WhyDepartFromRule { get; } = new("reviews.why-depart-from-rule", "Write why the panel does not take the grade that its rule gives.");

    public static Rule GradeNeedsBand { get; } = new("reviews.grade-needs-band", "Every grade of a scheme must be green, amber, red or could not tell.");

    public static Rule SchemeNeedsName { get; } = new("reviews.scheme-needs-name", "Enter the name of the grades.");

    public static Rule SchemeNeedsGrades { get; } = new("reviews.scheme-needs-grades", $"Write from 2 to {GradeScheme.MostGrades} grades.");

    public static Rule GradesDiffer { get; } = new("reviews.grades-differ", "Two grades have the same name. Give each grade a name of its own.");

    public static Rule BestGradeFirst { get; } = new("reviews.best-grade-first", "Put the best grade first and the worst last: green grades, then amber, then red. “Could not tell” can stand anywhere.");

    public static Rule EscalateToWhom { get; } = new("reviews.escalate-to-whom", "A grade that goes to somebody above needs to say to whom, and how many days they have.");

    public static Rule RedNeedsRed { get; } = new("reviews.red-needs-red", "A case without footage can be red only if there is a red grade.");

    public static Rule FormNeedsName { get; } = new("reviews.form-needs-name", "Enter the name of the form.");

    public static Rule FormCodeTaken { get; } = new("reviews.form-code-taken", "There is a form with this code already. Choose another code, or begin the next version of that form.");

    public static Rule FormNeedsGrade { get; } = new("reviews.form-needs-grade", "A form needs one question for the grade before it can be published.");

    public static Rule GradeIsAlwaysAsked { get; } = new("reviews.grade-is-always-asked", "The question for the grade is always asked and must be answered. Open that question and save it again.");

    public static Rule OneGrade { get; } = new("reviews.one-grade", "A form can have only one question for the grade.");

    public static Rule CodeTaken { get; } = new("reviews.code-taken", "The form has a question with this code already.");

    public static Rule QuestionNeedsWords { get; } = new("reviews.question-needs-words", "Enter the question.");

    public static Rule QuestionNeedsAnswers { get; } = new("reviews.question-needs-answers", "Give at least two answers to choose from, each once.");

    public static Rule ScaleNeedsEnds { get; } = new("reviews.scale-needs-ends", "A scale needs a lowest number and a higher one, from 0 to 100.");

    public static Rule ConditionComesLater { get; } = new("reviews.condition-comes-later", "A question that depends on an answer must come on a later page than the question it depends on, and that answer must be there to choose.");

    public static Rule RedWithoutFootage { get; } = new("reviews.red-without-footage", "Everyone who sent a view said that there was no footage. By this panel’s grades such a case is red.");

    public static Rule ChooseAGrade { get; } = new("reviews.choose-a-grade", "Choose the panel’s grade");

    public static Rule DraftExists { get; } = new("reviews.draft-exists", "There is a draft of this form already. Go on with that one.");

    public static Rule SchemeNeeded { get; } = new("reviews.scheme-needed", "Choose how cases are graded before you publish the form.");
}
