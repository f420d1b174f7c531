using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ScrutinyPanels.Domain.Draws;

/// <summary>What was decided and counted before the seed: frozen with the list and fingerprinted with it.</summary>
public sealed record DrawPlan(string Panel, string Period, string Kind, string ListFingerprint, IReadOnlyList<StratumPlan> Strata, DrawExclusions Excluded, string Method = "random", string Theme = "")
{
    /// <summary>SHA-256 in lower-case hexadecimal of the plan's lines, each a name and its values between tabs with LF at the end.</summary>
    public string Fingerprint()
    {
        var text = new StringBuilder();
        Line(text, "panel", Panel);
        Line(text, "period", Period);
        Line(text, "kind", Kind);
        Line(text, "fingerprint", ListFingerprint);

        // Plans from before there were methods and themes keep their fingerprints.
        if (Method != DrawMethods.Code(DrawMethod.Random))
        {
            Line(text, "method", Method);
        }

        if (Theme.Length > 0)
        {
            Line(text, "theme", Theme);
        }

        foreach (var stratum in Strata)
        {
            Line(text, "stratum", stratum.Name, Number(stratum.Size), Number(stratum.Take));
        }

        foreach (var (name, count) in Excluded.Named)
        {
            Line(text, name, Number(count));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, params ReadOnlySpan<string> parts)
    {
        text.AppendJoin('\t', parts);
        text.Append('\n');
    }
}
