using System.Text;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;

namespace ScrutinyPanels.Application.Outside.Import;

/// <summary>One value of a listed field while a file is read.</summary>
internal sealed class ListedValue(string field, string text)
{
    public string Field { get; } = field;

    public string Text { get; } = text;

    /// <summary>Its number in the list of values, boxed once; none until a new value is given one.</summary>
    public object? Id { get; set; }

    /// <summary>Whether it tells an ethnicity: “Not stated” does not.</summary>
    public bool TellsEthnicity { get; } = EthnicGroups.IsStated(text);

    public int Rows { get; set; }
}

/// <summary>The values known in each listed field of a plan, and those that this file brings.</summary>
internal sealed class RecordValues
{
    public const int MostNewValues = 500;

    private readonly Dictionary<string, Dictionary<byte[], ListedValue>> byHeading;
    private readonly Dictionary<byte[], ListedValue>.AlternateLookup<ReadOnlySpan<byte>>?[] lookups;
    private readonly Dictionary<byte[], ListedValue>?[] lists;
    private readonly string[] headings;
    private readonly IReadOnlyList<(string Given, string Meant)>[] repairs;
    private readonly Dictionary<(int Field, string Given, string Meant), int> repaired = [];
    private readonly List<ListedValue> brought = [];

    public RecordValues(ColumnPlan plan, IEnumerable<CodedValue> known)
    {
        byHeading = plan.Fields.Where(f => f.Field.IsListed).Select(f => f.Field.Heading).Distinct().ToDictionary(h => h, _ => new Dictionary<byte[], ListedValue>(BytesComparer.Instance));
        foreach (var value in known)
        {
            if (byHeading.TryGetValue(value.Field, out var list))
            {
                list.TryAdd(Encoding.UTF8.GetBytes(value.Text), new(value.Field, value.Text) { Id = value.Id });
            }
        }

        headings = [.. plan.Fields.Select(f => f.Field.Heading)];
        lists = [.. plan.Fields.Select(f => f.Field.IsListed ? byHeading[f.Field.Heading] : null)];
        lookups = [.. lists.Select(l => l?.GetAlternateLookup<ReadOnlySpan<byte>>())];
        repairs = [.. plan.Fields.Select(f => f.Field.Repairs)];
    }

    /// <summary>Values never seen before, in the order they were met.</summary>
    public IReadOnlyList<ListedValue> Brought => brought;

    /// <summary>Values that a spreadsheet made something else of, with how often each was read as what it was.</summary>
    public IEnumerable<(string Field, string Given, string Meant, int Rows)> Repaired => repaired.Select(r => (headings[r.Key.Field], r.Key.Given, r.Key.Meant, r.Value));

    /// <summary>The value of a field of the plan, by the field's place in it.</summary>
    public ListedValue Of(int field, ReadOnlySpan<byte> text, int line)
    {
        if (lookups[field]!.Value.TryGetValue(text, out var value))
        {
            return value;
        }

        if (repairs[field].Count > 0)
        {
            var given = Encoding.UTF8.GetString(text);
            if (repairs[field].FirstOrDefault(r => r.Given == given) is { Meant: { } meant })
            {
                repaired[(field, given, meant)] = repaired.GetValueOrDefault((field, given, meant)) + 1;
                return Of(field, Encoding.UTF8.GetBytes(meant), line);
            }
        }

        if (brought.Count == MostNewValues)
        {
            throw CsvLines.Refuse(line, $"more than {MostNewValues} values were never seen before. This is not a file of such records, or a column was matched to the wrong thing.");
        }

        value = new(headings[field], Encoding.UTF8.GetString(text));
        lists[field]!.Add(text.ToArray(), value);
        brought.Add(value);
        return value;
    }
}
