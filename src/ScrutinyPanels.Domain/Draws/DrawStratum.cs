namespace ScrutinyPanels.Domain.Draws;

/// <summary>One stratum of a draw as it was frozen.</summary>
public sealed class DrawStratum
{
    public const int NameLimit = 60;

    internal DrawStratum(DrawId drawId, int number, StratumPlan plan)
    {
        DrawId = drawId;
        Number = number;
        Name = plan.Name;
        Size = plan.Size;
        Take = plan.Take;
    }

    private DrawStratum()
    {
    }

    public DrawId DrawId { get; private set; }

    public int Number { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public int Size { get; private set; }

    public int Take { get; private set; }

    public StratumPlan Plan => new(Name, Size, Take);
}
