using Microsoft.AspNetCore.Identity;

namespace ScrutinyPanels.Application.Data;

/// <summary>A person's account: how they sign in and what they are called. What they may do is in their grants.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public const int NameLimit = 120;

    public Account() => Id = Guid.CreateVersion7();

    /// <summary>The name shown to colleagues; never beside a sealed view.</summary>
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>Made up, for the practice area.</summary>
    public bool IsPractice { get; set; }
}
