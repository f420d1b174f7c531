using System.Globalization;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>Whether what was typed is an answer to a question of its kind; each refusal names the field.</summary>
internal static class AnswerShape
{
    /// <summary>Refuses an option that the question does not offer.</summary>
    public static void MustBeOffered(FormQuestion question, string? choice)
    {
        if (choice is not null && question.Option(choice) is null)
        {
            throw new RuleBroken(ReviewRules.NoSuchAnswer);
        }
    }

    /// <summary>The typed place on the scale; none where it was left empty.</summary>
    public static int? Number(FormQuestion question, GivenAnswer given)
    {
        if (question.Scale is not { } scale || string.IsNullOrWhiteSpace(given.Number))
        {
            return null;
        }

        var field = $"Numbers[{question.Code}]";
        if (!int.TryParse(given.Number.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < scale.From || number > scale.To)
        {
            throw new InputInvalid(field, $"Enter a whole number from {scale.From} to {scale.To}");
        }

        return given.Choice is null
            ? number
            : throw new InputInvalid(field, $"Give a number or choose “{question.Option(given.Choice)?.Words}”, not both");
    }

    /// <summary>The codes of the chosen options, each once and in the order of the question.</summary>
    public static string Several(FormQuestion question, IReadOnlyList<string> given)
    {
        foreach (var code in given)
        {
            MustBeOffered(question, code);
        }

        if (given.Count > 1 && given.Contains(StandardForms.NoneOfThese))
        {
            throw new InputInvalid($"Several[{question.Code}]", $"Choose “{question.Option(StandardForms.NoneOfThese)?.Words}” alone, or only the answers that apply");
        }

        return string.Join(' ', question.Options.OrderBy(o => o.Number).Where(o => given.Contains(o.Code)).Select(o => o.Code));
    }

    /// <summary>The typed times, earliest first; rows left empty do not count.</summary>
    public static string Moments(FormQuestion question, IReadOnlyList<GivenMoment> given)
    {
        var kept = new List<Moment>();
        foreach (var (index, row) in given.Index())
        {
            var note = string.Join(' ', (row.Note ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (note.Length == 0 && string.IsNullOrWhiteSpace(row.At))
            {
                continue;
            }

            var field = $"Moments[{question.Code}][{index}]";
            var second = Moment.SecondOf(row.At) ?? throw new InputInvalid($"{field}.At", "Enter the time as minutes and seconds, for example 12:05");
            kept.Add(note.Length <= Moment.NoteLimit ? new(second, note) : throw new InputInvalid($"{field}.Note", $"Use {Moment.NoteLimit} characters or fewer. You used {note.Length}."));
        }

        return kept.Count <= Moment.Most
            ? string.Join('\n', kept.OrderBy(m => m.Second).Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Second} {m.Note}")))
            : throw new InputInvalid($"Moments[{question.Code}][0].At", $"Give {Moment.Most} times or fewer");
    }
}
