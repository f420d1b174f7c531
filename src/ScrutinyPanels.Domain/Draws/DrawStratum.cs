namespace ScrutinyPanels.Domain.Draws;

/// <summary>One stratum of a draw as it was frozen.</summary>
public sealed class DrawStratum
{
    public const int NameLimit = 300;
    public const int FieldLimit = 60;
    public const int ValueLimit = 200;

    internal DrawStratum(DrawId drawId, int number, StratumPlan plan, string field, string value)
    {
        DrawId = drawId;
        Number = number;
        Name = plan.Name;
        Size = plan.Size;
        Take = plan.Take;
        Field = field;
        Value = value;
    }

    private DrawStratum()
    {
    }

    public DrawId DrawId { get; private set; }

    public int Number { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public int Size { get; private set; }

    public int Take { get; private set; }

    /// <summary>The field by which a record joins it; empty for any other.</summary>
    public string Field { get; private set; } = string.Empty;

    /// <summary>The value of that field.</summary>
    public string Value { get; private set; } = string.Empty;

    public StratumPlan Plan => new(Name, Size, Take);
}
