namespace ScrutinyPanels.Application.Outside.Mail;

/// <summary>A letter as it is handed over.</summary>
/// <param name="Key">Its name with the mail service: the same for each try.</param>
/// <param name="Claim">The claim under which it is handed over.</param>
/// <param name="To">The address.</param>
/// <param name="Subject">The subject line.</param>
/// <param name="Text">The words as plain text.</param>
/// <param name="Html">The same words as a page.</param>
public sealed record Envelope(string Key, int Claim, string To, string Subject, string Text, string Html);

/// <summary>What became of a letter that was handed over.</summary>
public enum PostAnswer
{
    Taken = 1,

    /// <summary>It was surely not taken, and will not be however often it is tried.</summary>
    Refused = 2,

    /// <summary>It was surely not taken; later it may be.</summary>
    NotTaken = 3,

    /// <summary>It may have been taken, and nobody can say.</summary>
    Unknown = 4,
}

/// <summary>Whoever carries letters.</summary>
internal interface IPost
{
    /// <summary>Whether anything is sent at all.</summary>
    bool IsOn { get; }

    /// <summary>Hands a letter over, and says what is known of it; does not throw for anything that a network does.</summary>
    Task<PostAnswer> Send(Envelope letter, CancellationToken cancel);

    /// <summary>What became of a letter of this key that may have been handed over before; none when it has to be asked later.</summary>
    Task<PostAnswer?> AskFor(string key, CancellationToken cancel);
}

/// <summary>Sends nothing; what there is to tell waits.</summary>
internal sealed class NoPost : IPost
{
    public bool IsOn => false;

    public Task<PostAnswer> Send(Envelope letter, CancellationToken cancel) => Task.FromResult(PostAnswer.NotTaken);

    public Task<PostAnswer?> AskFor(string key, CancellationToken cancel) => Task.FromResult<PostAnswer?>(null);
}
