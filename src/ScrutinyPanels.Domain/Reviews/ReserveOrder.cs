using System.Security.Cryptography;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>In which order members are asked to read in the place of somebody who stepped aside.</summary>
public static class ReserveOrder
{
    /// <summary>
    /// The fewest open cases first; where that is the same, by SHA-256 over the ids of the case and the member. Who stepped aside has no part in it, and the secret behind
    /// the readers' letters has none either.
    /// </summary>
    /// <param name="about">The case.</param>
    /// <param name="openCases">The members who could be asked, with how many cases each is reading now.</param>
    public static IReadOnlyList<UserId> Of(CaseId about, IReadOnlyDictionary<UserId, int> openCases) =>
    [
        .. openCases.OrderBy(m => m.Value)
            .ThenBy(m => Convert.ToHexString(SHA256.HashData([.. about.Value.ToByteArray(bigEndian: true), .. m.Key.Value.ToByteArray(bigEndian: true)])), StringComparer.Ordinal)
            .Select(m => m.Key),
    ];
}
