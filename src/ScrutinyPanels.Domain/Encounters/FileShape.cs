namespace ScrutinyPanels.Domain.Encounters;

/// <summary>How the letters of a file are written.</summary>
public enum FileEncoding
{
    Utf8 = 1,
    Utf16LittleEndian = 2,
    Utf16BigEndian = 3,
    Windows1252 = 4,
}

/// <summary>How the fields of a file are parted.</summary>
public enum FileLayout
{
    Commas = 1,
    Semicolons = 2,
    Tabs = 3,
    Spreadsheet = 4,
}

/// <summary>How a file is written, found out by looking into it.</summary>
public sealed record FileShape(FileEncoding Encoding, FileLayout Layout);
