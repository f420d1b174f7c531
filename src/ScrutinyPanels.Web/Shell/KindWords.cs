using Microsoft.Extensions.Localization;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Web.Shell;

/// <summary>The words of each kind of record, from the resource file in the kind's own folder.</summary>
public sealed class KindWords(IStringLocalizerFactory words)
{
    /// <summary>What a kind is called: "Use of force".</summary>
    public string Kind(RecordKind kind) => Of(kind)["Kind"];

    /// <summary>What a field is called: "Searched for".</summary>
    public string Field(RecordKind kind, string field) => Of(kind)[$"Field_{field}"];

    private IStringLocalizer Of(RecordKind kind) => words.Create(KindsOfRecord.Of(kind).Words);
}
