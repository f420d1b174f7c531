using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Web.Send;

/// <summary>Why something was refused.</summary>
public enum Refusal
{
    None,
    Input,
    Rule,
    NotFound,
    NotPermitted,
    ChangedBySomeoneElse,
}

/// <summary>How a request ended. The page has to look at it.</summary>
public class Outcome
{
    public Refusal Refusal { get; init; }

    /// <summary>What is wrong, each with the field it belongs to; the field is empty where it is about the whole.</summary>
    public IReadOnlyList<InputProblem> Problems { get; init; } = [];

    public bool Succeeded => Refusal == Refusal.None;

    /// <summary>The thing is not there, or not for this person: both read the same.</summary>
    public bool IsNotFound => Refusal is Refusal.NotFound or Refusal.NotPermitted;
}

/// <summary>How a request that answers ended.</summary>
public sealed class Outcome<T> : Outcome
{
    public T? Answer { get; init; }
}
