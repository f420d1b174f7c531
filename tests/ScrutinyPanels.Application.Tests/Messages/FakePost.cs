using ScrutinyPanels.Application.Outside.Mail;

namespace ScrutinyPanels.Application.Tests.Messages;

/// <summary>Carries letters as the test says.</summary>
internal sealed class FakePost : IPost
{
    public List<Envelope> Given { get; } = [];

    public PostAnswer Answer { get; set; } = PostAnswer.Taken;

    /// <summary>What it says of letters that were handed over before.</summary>
    public PostAnswer? Remembers { get; set; }

    /// <summary>The process ends when a letter is handed over: before the mail service has it, or after.</summary>
    public bool DiesBefore { get; set; }

    public bool DiesAfter { get; set; }

    public bool IsOn { get; set; } = true;

    public Task<PostAnswer> Send(Envelope letter, CancellationToken cancel)
    {
        if (DiesBefore)
        {
            throw new InvalidOperationException("The process ended before.");
        }

        Given.Add(letter);
        return DiesAfter ? throw new InvalidOperationException("The process ended after.") : Task.FromResult(Answer);
    }

    public Task<PostAnswer?> AskFor(string key, CancellationToken cancel) => Task.FromResult(Remembers);
}
