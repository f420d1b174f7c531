using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>The rules of reading and settling cases, as sentences.</summary>
public static class ReviewRules
{
    public static Rule SendYourOwnFirst { get; } = new("reviews.send-your-own-first", "Send your own view before you open the case.");
}
