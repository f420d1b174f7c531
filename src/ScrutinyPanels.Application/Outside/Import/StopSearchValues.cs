using System.Diagnostics.CodeAnalysis;
using System.Text;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds.StopSearch;

namespace ScrutinyPanels.Application.Outside.Import;

/// <summary>One value of a coded column while a file is read.</summary>
internal sealed class ListedValue(string field, string text)
{
    public string Field { get; } = field;

    public string Text { get; } = text;

    /// <summary>Its number in the list of values, boxed once; none until a new value is given one.</summary>
    public object? Id { get; set; }

    public int Rows { get; set; }
}

/// <summary>The values known in each coded column, and those that this file brings.</summary>
internal sealed class StopSearchValues
{
    public const int MostNewValues = 500;

    private readonly Dictionary<byte[], ListedValue>[] byColumn;
    private readonly Dictionary<byte[], ListedValue>.AlternateLookup<ReadOnlySpan<byte>>[] lookups;
    private readonly List<ListedValue> brought = [];

    public StopSearchValues(IEnumerable<CodedValue> known)
    {
        byColumn = [.. Columns.Select(_ => new Dictionary<byte[], ListedValue>(BytesComparer.Instance))];
        lookups = [.. byColumn.Select(d => d.GetAlternateLookup<ReadOnlySpan<byte>>())];
        foreach (var value in known)
        {
            byColumn[Columns.IndexOf(value.Field)].TryAdd(Encoding.UTF8.GetBytes(value.Text), new(value.Field, value.Text) { Id = value.Id });
        }
    }

    /// <summary>The coded columns, in the order of the file.</summary>
    public static List<string> Columns { get; } =
    [
        StopSearchColumns.Type, StopSearchColumns.Gender, StopSearchColumns.AgeRange, StopSearchColumns.SelfDefinedEthnicity,
        StopSearchColumns.OfficerDefinedEthnicity, StopSearchColumns.Legislation, StopSearchColumns.ObjectOfSearch, StopSearchColumns.Outcome,
    ];

    /// <summary>Values never seen before, in the order they were met.</summary>
    public IReadOnlyList<ListedValue> Brought => brought;

    public ListedValue Of(int column, ReadOnlySpan<byte> text, int line)
    {
        if (lookups[column].TryGetValue(text, out var value))
        {
            return value;
        }

        if (brought.Count == MostNewValues)
        {
            throw CsvLines.Refuse(line, $"more than {MostNewValues} values were never seen before. This is not a file of published records.");
        }

        value = new(Columns[column], Encoding.UTF8.GetString(text));
        byColumn[column].Add(text.ToArray(), value);
        brought.Add(value);
        return value;
    }

    private sealed class BytesComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static BytesComparer Instance { get; } = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = default(HashCode);
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
