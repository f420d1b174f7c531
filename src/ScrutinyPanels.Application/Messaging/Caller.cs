using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Messaging;

/// <summary>On whose behalf a request is sent. The roles are looked up anew for every request.</summary>
public sealed class Caller
{
    private Caller(UserId? user, Actor? system)
    {
        User = user;
        System = system;
    }

    public static Caller Nobody { get; } = new(null, null);

    public static Caller Operator { get; } = new(null, Actor.Operator);

    public static Caller Timetable { get; } = new(null, Actor.Timetable);

    internal UserId? User { get; }

    internal Actor? System { get; }

    public static Caller Person(UserId user) => new(user, null);
}
