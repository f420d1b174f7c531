using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Panels.Terms;

namespace ScrutinyPanels.Web.Features.Panels.Terms;

/// <summary>A vote on terms of reference in words.</summary>
internal static class TermsSaid
{
    /// <summary>When the panel voted and how, and who wrote it down.</summary>
    public static string VoteOf(this IStringLocalizer<TermsWords> words, GetTerms.Version version) =>
        words["Vote", version.Number, RuleWords.Day(version.VotedOn), version.Vote.For, version.Vote.Against, version.Vote.Abstained]
        + (version.By is { } by ? " " + words["RecordedBy", RuleWords.Day(version.At), by] : string.Empty);
}
