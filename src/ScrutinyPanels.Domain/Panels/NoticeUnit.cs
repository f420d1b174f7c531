namespace ScrutinyPanels.Domain.Panels;

/// <summary>In which days notice is counted.</summary>
public enum NoticeUnit
{
    /// <summary>Calendar days.</summary>
    ClearDays = 1,

    /// <summary>Working days of England and Wales.</summary>
    ClearWorkingDays = 2,
}
