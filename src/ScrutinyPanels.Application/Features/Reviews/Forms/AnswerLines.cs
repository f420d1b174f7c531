using System.Globalization;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Forms;

/// <summary>Makes a question of what was typed. An answer that was there before keeps its code: by its words, or by its line where as many were there.</summary>
internal static class AnswerLines
{
    public const int Most = 20;

    private const string Beside = "could-not-tell";

    private static readonly MarkShape[] Shapes = [MarkShape.Circle, MarkShape.Triangle, MarkShape.Diamond, MarkShape.Square];

    // Answers that stand beside the scale, with the codes that they have in every form.
    private static readonly Dictionary<string, string> BesideTheScale = new(StringComparer.OrdinalIgnoreCase)
    {
        ["I could not tell"] = Beside,
        ["Does not apply"] = "does-not-apply",
        ["None of these"] = StandardForms.NoneOfThese,
    };

    /// <summary>The lines without those that are empty at the end.</summary>
    public static IReadOnlyList<string> Of(string text) => [.. text.ReplaceLineEndings("\n").TrimEnd().Split('\n').Select(l => l.Trim())];

    public static bool IsOnScale(string typed) => Number(typed) is >= 0 and <= ScaleEnds.Highest;

    /// <summary>The question as the domain takes it.</summary>
    /// <param name="code">The code it has or will have.</param>
    /// <param name="before">The question as it was; none for a new one.</param>
    public static QuestionDesign Design(this QuestionInput input, string code, FormQuestion? before)
    {
        var kind = before is { Marker: QuestionMarker.None } or null ? input.Kind.GetValueOrDefault() : before.Kind;
        var isGrade = before?.Marker == QuestionMarker.Grade;
        var when = input.When.Distinct().Select(w => w.Split('/')).Where(p => p.Length == 2).ToList();
        return new(
            new(code, input.Name.Trim(), input.Words.Trim(), input.Hint.Trim(), input.Meaning.Trim(), before?.ReasonWords ?? string.Empty, new(Kept(input.NameWelsh), Kept(input.WordsWelsh), Kept(input.HintWelsh), Kept(input.MeaningWelsh), before?.ReasonWordsWelsh)),
            kind,
            input.Required || isGrade,
            isGrade ? before!.Design.Options : Offered(input, kind, before),
            before?.Marker ?? QuestionMarker.None,
            when.Count == 0 || isGrade ? null : new(when[0][0], [.. when.Select(p => p[1])]),
            kind == QuestionKind.Scale ? new(Number(input.ScaleFrom) ?? 0, Number(input.ScaleTo) ?? 0, input.ScaleFromWords.Trim(), input.ScaleToWords.Trim()) : null);
    }

    private static List<OptionText> Offered(QuestionInput input, QuestionKind kind, FormQuestion? before) => kind switch
    {
        QuestionKind.Choice or QuestionKind.Several => Options(input, before?.Design.Options ?? []),
        QuestionKind.Scale => [new(Beside, BesideTheScale.First(b => b.Value == Beside).Key, "?", MarkShape.Ring, null)],
        _ => [],
    };

    private static List<OptionText> Options(QuestionInput input, IReadOnlyList<OptionText> before)
    {
        var lines = Of(input.Answers).Where(l => l.Length > 0).ToList();
        var (welsh, meanings, meaningsWelsh) = (Of(input.AnswersWelsh), Of(input.AnswerMeanings), Of(input.AnswerMeaningsWelsh));
        var made = new List<OptionText>();
        foreach (var (index, words) in lines.Index())
        {
            var was = before.FirstOrDefault(o => o.Words == words) ?? (lines.Count == before.Count && !lines.Contains(before[index].Words) ? before[index] : null);
            var option = was is null ? Fresh(words, [.. before, .. made]) : was with { Words = words };
            made.Add(option with { Meaning = Line(meanings, index) ?? string.Empty, WordsWelsh = Line(welsh, index), MeaningWelsh = Line(meaningsWelsh, index) });
        }

        // Places on the scale follow the lines, whatever was there before.
        var hadScale = before.Any(o => o.Step is not null);
        var step = 0;
        return [.. made.Select(o => o with { Step = input.InOrder && !IsBeside(o) && (o.Step is not null || !hadScale) ? step++ : null })];
    }

    private static bool IsBeside(OptionText option) => BesideTheScale.ContainsValue(option.Code);

    private static OptionText Fresh(string words, IReadOnlyList<OptionText> taken)
    {
        if (BesideTheScale.TryGetValue(words, out var known))
        {
            return new(known, words, "?", MarkShape.Ring, null);
        }

        var shape = Shapes.Except(taken.Select(o => o.Shape)).Append(Shapes[taken.Count % Shapes.Length]).First();
        return new(ReviewForm.CodeFor(words, taken.Select(o => o.Code)), words, words[..1].ToUpperInvariant(), shape, 0);
    }

    private static string? Line(IReadOnlyList<string> lines, int index) => index < lines.Count ? Kept(lines[index]) : null;

    private static string? Kept(string typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    private static int? Number(string typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
