namespace ScrutinyPanels.Application.Messaging;

/// <summary>The name of a use case is the name of the class its request is nested in.</summary>
public static class UseCase
{
    public static string NameOf(Type request) => request.DeclaringType?.Name ?? request.Name;
}
