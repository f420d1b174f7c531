using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>The rules of reading and settling cases, as sentences.</summary>
public static class ReviewRules
{
    public static Rule SendYourOwnFirst { get; } = new("reviews.send-your-own-first", "Send your own view, or pass on the case, before you open it.");

    public static Rule SettleAfterYourOwn { get; } = new("reviews.settle-after-your-own", "Send your own view, or pass on the case, before you settle it.");

    public static Rule CaseTakesNoViews { get; } = new("reviews.case-takes-no-views", "This case is closed to new views. Nothing more needs to be done.");

    public static Rule FormIsLocked { get; } = new("reviews.form-is-locked", "This version of the form is published and cannot be changed. Make a new version.");

    public static Rule NoSuchAnswer { get; } = new("reviews.no-such-answer", "Choose one of the answers on the page.");

    public static Rule NeverRecordedWhy { get; } = new("reviews.never-recorded-why", "Enter why nothing was recorded.");

    public static Rule NoForm { get; } = new("reviews.no-form", "This panel has no form yet. Tell whoever runs this service.");

    public static Rule SecondViewNeedsWhy { get; } = new("reviews.second-view-needs-why", "Write why you see it differently now.");

    public static Rule WhyDepartFromRule { get; } = new("reviews.why-depart-from-rule", "Write why the panel does not take the grade that its rule gives.");
}
