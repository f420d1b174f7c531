namespace ScrutinyPanels.Web.SignIn;

/// <summary>Whether everyone but members needs something more than a password.</summary>
public enum SecondFactorSetting
{
    Required,
    Off,
}

/// <summary>The settings under SignIn: and their defaults.</summary>
internal sealed record SignInSettings
{
    public SecondFactorSetting SecondFactor { get; init; } = SecondFactorSetting.Required;

    /// <summary>Minutes without a request after which a session ends.</summary>
    public int IdleMinutes { get; init; } = 60;

    /// <summary>Hours after which a session ends whatever happens.</summary>
    public int LongestHours { get; init; } = 12;

    /// <summary>Posts to the sign-in pages from one address in five minutes; a whole panel may sit behind one address.</summary>
    public int PostsPerAddress { get; init; } = 60;

    /// <summary>Tries to sign in to one account in five minutes, whether it exists or not.</summary>
    public int TriesPerAccount { get; init; } = 10;

    /// <summary>Reads the settings; switching the second factor off is refused where people really work.</summary>
    public static SignInSettings From(IConfiguration configuration, IHostEnvironment environment)
    {
        var settings = configuration.GetSection("SignIn").Get<SignInSettings>() ?? new();
        return settings.SecondFactor == SecondFactorSetting.Required || IsForTrying(environment)
            ? settings
            : throw new InvalidOperationException("SignIn:SecondFactor may be Off only in the Development and Testing environments.");
    }

    /// <summary>Development or Testing: plain http on this machine, made-up people.</summary>
    public static bool IsForTrying(IHostEnvironment environment) => environment.IsDevelopment() || environment.IsEnvironment("Testing");
}
