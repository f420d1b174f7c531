namespace ScrutinyPanels.Application.Outside.Files;

/// <summary>Where the service keeps what is not in the database: its keys and the daily head of the log.</summary>
public sealed record StorageSettings(string Folder);
