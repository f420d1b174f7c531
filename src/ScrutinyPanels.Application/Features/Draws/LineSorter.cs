using System.Buffers.Binary;
using System.Text;
using ScrutinyPanels.Domain.Draws;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>
/// Brings the lines of a list into their order in memory that does not grow with the list: sorted parts go to a file of its own,
/// which is gone when it is closed, and are merged from there as often as they are asked for. A list that fits one part needs no file.
/// </summary>
internal sealed class LineSorter : IDisposable
{
    private const int PartSize = 50_000;
    private const int Fixed = 2 + 2 + 8;

    private readonly List<DrawLine> part = [];
    private readonly List<string> strata = [];
    private readonly List<(long Start, long End)> parts = [];
    private FileStream? file;

    /// <summary>Takes a line, in any order.</summary>
    public void Add(DrawLine line)
    {
        part.Add(line);
        if (part.Count == PartSize)
        {
            SetAside();
        }
    }

    /// <summary>The lines in the order of the UTF-8 bytes of their keys.</summary>
    public IEnumerable<DrawLine> InOrder()
    {
        if (file is null)
        {
            Sort();
            return part;
        }

        if (part.Count > 0)
        {
            SetAside();
        }

        file.Flush();
        return Merged(file);
    }

    public void Dispose() => file?.Dispose();

    private void Sort() => part.Sort((a, b) => Utf8Order.Of(a.Key, b.Key));

    private void SetAside()
    {
        Sort();
        file ??= new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose,
            BufferSize = 64 * 1024,
        });
        var start = file.Position;
        Span<byte> head = stackalloc byte[Fixed];
        foreach (var line in part)
        {
            var key = Encoding.UTF8.GetBytes(line.Key);
            BinaryPrimitives.WriteUInt16LittleEndian(head, checked((ushort)key.Length));
            BinaryPrimitives.WriteUInt16LittleEndian(head[2..], checked((ushort)Stratum(line.Stratum)));
            BinaryPrimitives.WriteInt64LittleEndian(head[4..], line.Encounter.Value);
            file.Write(head);
            file.Write(key);
        }

        parts.Add((start, file.Position));
        part.Clear();
    }

    private int Stratum(string name)
    {
        var at = strata.IndexOf(name);
        if (at < 0)
        {
            strata.Add(name);
        }

        return at < 0 ? strata.Count - 1 : at;
    }

    private IEnumerable<DrawLine> Merged(FileStream from)
    {
        var next = new PriorityQueue<PartReader, string>(Utf8Order.Instance);
        foreach (var (start, end) in parts)
        {
            var reader = new PartReader(from, strata, start, end);
            if (reader.Read())
            {
                next.Enqueue(reader, reader.Line.Key);
            }
        }

        while (next.TryPeek(out var first, out _))
        {
            yield return first.Line;
            if (first.Read())
            {
                next.DequeueEnqueue(first, first.Line.Key);
            }
            else
            {
                next.Dequeue();
            }
        }
    }

    /// <summary>Reads one sorted part from its own place in the file.</summary>
    private sealed class PartReader(FileStream file, List<string> strata, long start, long end)
    {
        private readonly byte[] buffer = new byte[Fixed + ushort.MaxValue];
        private long place = start;
        private int at;
        private int filled;

        public DrawLine Line { get; private set; }

        public bool Read()
        {
            if (!Has(Fixed))
            {
                return false;
            }

            var length = BinaryPrimitives.ReadUInt16LittleEndian(buffer.AsSpan(at));
            if (!Has(Fixed + length))
            {
                throw new EndOfStreamException();
            }

            var head = buffer.AsSpan(at, Fixed);
            Line = new(
                Encoding.UTF8.GetString(buffer, at + Fixed, length),
                strata[BinaryPrimitives.ReadUInt16LittleEndian(head[2..])],
                new(BinaryPrimitives.ReadInt64LittleEndian(head[4..])));
            at += Fixed + length;
            return true;
        }

        private bool Has(int bytes)
        {
            if (filled - at < bytes)
            {
                buffer.AsSpan(at, filled - at).CopyTo(buffer);
                (filled, at) = (filled - at, 0);
                var wanted = (int)Math.Min(buffer.Length - filled, end - place);
                var read = wanted > 0 ? RandomAccess.Read(file.SafeFileHandle, buffer.AsSpan(filled, wanted), place) : 0;
                place += read;
                filled += read;
            }

            return filled - at >= bytes;
        }
    }
}
