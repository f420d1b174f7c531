namespace ScrutinyPanels.Application.Outside.Files;

/// <summary>Where the service keeps what is not in the database: its keys, the keys of forces (a folder of their own, or one that a vault fills) and the daily head of the log.</summary>
public sealed record StorageSettings(string Folder, string? ForceKeys = null);
