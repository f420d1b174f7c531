using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ScrutinyPanels.Domain.Draws;

/// <summary>One replacement as a certificate writes it; the words are the sentence given with the reason, empty where none was.</summary>
public sealed record SubstitutionLine(string Out, string In, string Reason, DateTimeOffset At, string Words = "");

/// <summary>The counts that stand in a plan beside those of <see cref="DrawExclusions"/>.</summary>
public sealed record PlanCounts(int RecordsOfPeriod, int ListSize, int Take);

/// <summary>What a stranger needs, with the list, to repeat a draw.</summary>
/// <param name="Excluded">Part of the plan; none in a certificate that another program made without one.</param>
/// <param name="PublicSalt">The salt that hides keys in the public version, in hexadecimal; empty in that version itself.</param>
/// <param name="KeysHidden">The public version: each key is replaced by its keyed hash.</param>
/// <param name="Theme">What all records of the list have in common; empty for a list of all.</param>
/// <param name="PlanSaid">What the plan of a certificate that was read says of its own counts; writing works them out.</param>
public sealed record DrawCertificate(
    string Algorithm,
    string Panel,
    string Period,
    string Kind,
    int ListSize,
    string Fingerprint,
    DateTimeOffset FrozenAt,
    string Seed,
    DateTimeOffset SeededAt,
    string DrawnBy,
    IReadOnlyList<StratumPlan> Strata,
    IReadOnlyList<DrawLine> Drawn,
    IReadOnlyList<DrawLine> Reserves,
    IReadOnlyList<SubstitutionLine> Substitutions,
    DrawExclusions? Excluded = null,
    string PlanFingerprint = "",
    string PublicSalt = "",
    bool KeysHidden = false,
    PlanCounts? PlanSaid = null,
    string Theme = "")
{
    public const string Version1 = "scrutinypanels-draw-1";

    /// <summary>How many reserves of each stratum a certificate names, or all when there are fewer.</summary>
    public const int ReservesNamed = 20;

    /// <summary>The version for everybody: keys hidden behind the draw's salt, no sentence that somebody wrote, and groups by number alone, for a small group of a named sort may tell who is in it.</summary>
    public DrawCertificate ForPublic(byte[] salt) => this with
    {
        Strata = [.. Strata.Select(s => s with { Name = Numbered(s.Name) })],
        Drawn = [.. Drawn.Select(l => new DrawLine(Hide(salt, l.Key), Numbered(l.Stratum)))],
        Reserves = [.. Reserves.Select(l => new DrawLine(Hide(salt, l.Key), Numbered(l.Stratum)))],
        Substitutions = [.. Substitutions.Select(s => s with { Out = Hide(salt, s.Out), In = Hide(salt, s.In), Words = string.Empty })],
        PublicSalt = string.Empty,
        KeysHidden = true,
    };

    private string Numbered(string stratum) => stratum.Length == 0 ? stratum : string.Create(CultureInfo.InvariantCulture, $"Group {1 + Strata.Select(s => s.Name).ToList().IndexOf(stratum)}");

    /// <summary>HMAC-SHA256 of a key under the draw's salt, in lower-case hexadecimal.</summary>
    public static string Hide(byte[] salt, string key) => Convert.ToHexStringLower(HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes(key)));
}
