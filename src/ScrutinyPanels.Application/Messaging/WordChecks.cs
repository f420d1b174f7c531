using FluentValidation;

namespace ScrutinyPanels.Application.Messaging;

/// <summary>The two checks of words that every room needs.</summary>
internal static class WordChecks
{
    /// <summary>The words are there and fit; otherwise the sentence of the rule stands at the field.</summary>
    public static IRuleBuilderOptions<T, string?> Needed<T>(this IRuleBuilderInitial<T, string?> rule, Domain.Kernel.Rule missing, int limit) => rule
        .Cascade(CascadeMode.Stop)
        .Must(w => !string.IsNullOrWhiteSpace(w)).WithMessage(missing.Sentence)
        .FitsIn(limit);

    /// <summary>The words fit; nothing fits as well.</summary>
    public static IRuleBuilderOptions<T, string?> FitsIn<T>(this IRuleBuilder<T, string?> rule, int limit) => rule
        .Must(w => (w?.Trim().Length ?? 0) <= limit).WithMessage((_, w) => $"Use {limit} characters or fewer. You used {w!.Trim().Length}.");
}
