namespace ScrutinyPanels.Web.Features.Reviews.Calibration;

/// <summary>Names the file of words of the pages on which people practise.</summary>
internal sealed class CalibrationWords;
