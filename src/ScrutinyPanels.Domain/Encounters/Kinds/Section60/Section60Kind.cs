using ScrutinyPanels.Domain.Panels;
using static ScrutinyPanels.Domain.Encounters.Kinds.RecordField;

namespace ScrutinyPanels.Domain.Encounters.Kinds.Section60;

/// <summary>An authorisation to search without suspicion under section 60 of the Criminal Justice and Public Order Act 1994; its date and time are when it began. Its field list is a default: no national list was found.</summary>
public sealed class Section60Kind : KindOfRecord
{
    public override RecordKind Kind => RecordKind.Section60;

    public override string Table => "Section60Records";

    public override Type Words => typeof(Section60Words);

    public override string MainText => "Reason";

    public override IReadOnlyList<string> EventReferences => ["ForceReference"];

    public override IReadOnlyList<string> DateHeadings =>
        ["Date", "From", "Start", "Start date", "From date", "Date from", "Date and time from", "Date authorised", "Date and time", "Datetime"];

    public override IReadOnlyList<string> TimeHeadings => ["Time", "Start time", "From time", "Time from", "Time authorised"];

    public override IReadOnlyList<RecordField> Fields { get; } =
    [
        ShortText("Area", "Area", "Area authorised", "Location", "Place", "Locality") with { Required = true },
        ShortText("Until", "Until", "To", "End", "Ended", "End date and time", "Date and time to"),
        Number("Hours", "Hours", "Duration hours", "Duration in hours", "Duration"),
        Coded("AuthorisingRank", "Authorising rank", "Rank of authorising officer", "Authorised by rank", "Rank") with { Values = CommonValues.Ranks },
        FreeText("Reason", "Reason", "Reasons", "Grounds for authorisation", "Grounds", "Rationale"),
        Coded("Test", "Test used", "Test", "Will or may") with { Values = ["Will", "May", "Not recorded"] },
        YesNo("Extended", "Extended", "Extension", "Was extended"),
        Number("ExtensionHours", "Extension hours", "Hours extended", "Length of extension") with { OftenBlank = true },
        YesNo("ToldBefore", "Communicated before", "Community told before", "Told before", "Published before"),
        YesNo("ToldAfter", "Communicated after", "Community told after", "Told after", "Published after"),
        Coded("LookedAt", "Looked at before or after", "Panel review", "Looked at") with { Values = ["Before", "After", "Before and after", "Not looked at"] },
        Number("Searches", "Searches made", "Searches", "Number of searches", "Stop searches"),
        Number("Weapons", "Weapons found", "Weapons", "Number of weapons found"),
        Number("Arrests", "Arrests", "Arrests made", "Number of arrests"),
        Number("Complaints", "Complaints", "Number of complaints", "Complaints made"),
        Officer("Officer", "Authorising officer", "Officer reference", "Officer", "Authorised by", "Collar number", "Warrant number"),
        Reference("ForceReference", "Authorisation reference", "Reference", "Reference number", "Authorisation number", "Record reference") with { OftenBlank = true },
    ];
}
