using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Web.Features.Reviews.Calibration;

/// <summary>The colour beside the word of a practice case's state.</summary>
internal static class StateColour
{
    public static string Of(PracticeCaseState state) => state switch
    {
        PracticeCaseState.Draft => "yellow",
        PracticeCaseState.Published => "green",
        _ => "grey",
    };
}
