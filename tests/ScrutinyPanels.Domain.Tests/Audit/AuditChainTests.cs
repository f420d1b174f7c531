using ScrutinyPanels.Domain.Audit;

namespace ScrutinyPanels.Domain.Tests.Audit;

public class AuditChainTests
{
    private static readonly DateTimeOffset At = new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero).AddTicks(1_234_560);

    // Worked out by a few lines of Python over hashlib, not by this code.
    [Fact]
    public void The_hash_of_a_link_is_the_one_another_program_works_out()
    {
        var link = new Operation("ReplyToRecommendation", OperationKind.Command, Guid.Parse("0198c1f0-0000-7000-8000-000000000001"), "person", At, "recommendation é", string.Empty);
        link.Note("Recommendation", "7", "Step", "00ff");
        link.Note("Recommendation", "7", "RepliedAt", string.Empty);

        link.JoinTo(AuditChain.Start, 1);

        Assert.Equal("3b724e9958aea5e0d70626b85a497f606fb895367012018b53bbab3e1e26ed61", link.Hash);
    }

    [Fact]
    public void Words_that_move_from_one_field_to_the_next_give_another_hash()
    {
        var one = Linked("ab", "c");
        var other = Linked("a", "bc");

        Assert.NotEqual(one.Hash, other.Hash);
    }

    [Fact]
    public void The_same_link_after_another_has_another_hash()
    {
        var first = Linked("name", "subject");
        var second = Linked("name", "subject", first.Hash);

        Assert.NotEqual(first.Hash, second.Hash);
        Assert.Equal(first.Hash, second.PreviousHash);
    }

    private static Operation Linked(string name, string subject, string? previous = null)
    {
        var link = new Operation(name, OperationKind.Read, null, subject, At, string.Empty, string.Empty);
        link.JoinTo(previous ?? AuditChain.Start, 1);
        return link;
    }
}
