using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Encounters;

/// <summary>The rules of taking records in, as sentences.</summary>
public static class EncounterRules
{
    public static Rule RowsMustAddUp { get; } = new("encounters.rows-must-add-up", "The rows do not add up, so nothing was loaded. Tell whoever runs this service.");

    public static Rule HalfMustBeHalf { get; } = new("encounters.half-must-be-half", "The rows no longer occur an even number of times each, so nothing was set aside. Tell whoever runs this service.");

    public static Rule DoubledNotWaiting { get; } = new("encounters.doubled-not-waiting", "Nobody needs to say whether this file is doubled, or somebody has said already.");

    public static Rule IntakeMovedOn { get; } = new("encounters.intake-moved-on", "Somebody has gone on with this file already. Look at the page again.");

    public static Rule ColumnUnknown { get; } = new("encounters.column-unknown", "A column was matched to something that this kind of record does not have.");

    public static Rule ColumnTwice { get; } = new("encounters.column-twice", "Two columns were matched to the same thing. Leave one of them out.");

    public static Rule DateNeeded { get; } = new("encounters.date-needed", "Say which column holds the date.");

    public static Rule ReleasedAlready { get; } = new("encounters.released-already", "This file is released, so it cannot be undone or changed. Load a corrected file in its place.");

    public static Rule NotRedacted { get; } = new("encounters.not-redacted", "Somebody of the force must look through the written text before this file can be released.");

    public static Rule SecondPersonNeeded { get; } = new("encounters.second-person-needed", "You looked through the written text of this file, so somebody else of the force must release it.");

    public static Rule NoLongerThere { get; } = new("encounters.no-longer-there", "This file was undone or its records were erased.");

    public static Rule SayKeepOrHalve { get; } = new("encounters.say-keep-or-halve", "Say first whether this file is doubled.");

    public static Rule NothingToRedact { get; } = new("encounters.nothing-to-redact", "This file has no written text to look through.");

    public static Rule NotScanned { get; } = new("encounters.not-scanned", "The written text of this file is still being searched for personal details. Wait until that is done.");

    public static Rule ScanMovedOn { get; } = new("encounters.scan-moved-on", "The search for personal details in this file has gone on elsewhere.");

    public static Rule NothingToSendBack { get; } = new("encounters.nothing-to-send-back", "Nobody has finished looking through the written text of this file, so there is nothing to send back.");

    public static Rule RowNotMendable { get; } = new("encounters.row-not-mendable", "The rows that were sent back are not rows of this file that wait.");

    public static Rule ReasonNeeded { get; } = new("encounters.reason-needed", "Say why you need to see it.");

    public static Rule ProposalAnswered { get; } = new("encounters.proposal-answered", "Somebody has answered this already.");

    public static Rule DrawnAlready { get; } = new("encounters.drawn-already", "A panel has drawn one of these records already, so they stay as they are.");

    public static Rule HeldAlready { get; } = new("encounters.held-already", "This record is held back already.");

    public static Rule NotHeld { get; } = new("encounters.not-held", "This record is not held back.");

    public static Rule StillNeeded { get; } = new("encounters.still-needed", "These records are not yet due to be looked at.");

    public static Rule OriginalChanged { get; } = new("encounters.original-changed", "This original is not as it was sealed: it was changed or moved, or the key file is another one. It is not shown. Tell whoever runs this service.");

    public static Rule PseudonymUnknown { get; } = new("encounters.pseudonym-unknown", "There is no such number. Check the number and whether it is an officer or a person.");

    /// <summary>Rows that were held back in the file before are not in the corrected file as they were.</summary>
    public static Rule HeldRowsChanged(IEnumerable<int> rows) => new("encounters.held-rows-changed", $"Records are held back that this file has not as they were: row {string.Join(", ", rows)} of the file before. Find each in this file and hold it back here, or lift the hold, then release.");

    /// <summary>The key files of a force are gone while its originals are there: a new key would open none of them.</summary>
    public static Rule KeyMissing(string file) => new("encounters.key-missing", $"The key file {file} is not there, so originals of this force can be neither opened nor added. Tell whoever runs this service: it goes back from a backup or from the vault.");
}
