using System.Runtime.ExceptionServices;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The first reading of a file that is on its way in: what it found, and the known values it was read by.</summary>
/// <param name="Values">The values as the reading left them, with those that the file brings.</param>
/// <param name="KnownValues">The numbers of the values that were known then.</param>
/// <param name="Sheet">The text of a spreadsheet, which is turned into text once; nothing for other files.</param>
internal sealed record IntakeReading(CheckedFile Read, RecordValues Values, IReadOnlySet<int> KnownValues, byte[]? Sheet);

/// <summary>A sealed file on its way in, opened anew for each reading.</summary>
internal sealed class IntakeFile(ScrutinyDb db, ForceSeal seal, Force force, Intake intake, byte[]? sheet = null) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>The text of a spreadsheet, once it was read.</summary>
    public byte[]? Sheet { get; private set; } = sheet;

    public FileToLoad ToLoad() => new(intake.FileName, Open, intake.Shape.Layout, ColumnPlan.Matched(KindsOfRecord.Of(intake.Kind), intake.Columns), intake.Correct, turn);

    public void Dispose()
    {
        seal.Dispose();
        turn.Dispose();
    }

    private Stream Open()
    {
        var parts = new SealedParts(db, seal, force.Id, intake.Id, turn);
        if (intake.Shape.Layout != FileLayout.Spreadsheet)
        {
            return FileShapes.OpenAsText(parts, intake.Shape);
        }

        if (Sheet is null)
        {
            // A workbook is read from its end, so it is needed whole.
            using var packed = new MemoryStream();
            using (parts)
            {
                parts.CopyTo(packed);
            }

            using var text = SpreadsheetText.Of(packed);
            Sheet = text.ToArray();
        }

        return new MemoryStream(Sheet, writable: false);
    }

    /// <summary>Opens a few sealed parts ahead of the reading, so that memory does not grow with the file.</summary>
    private sealed class SealedParts(ScrutinyDb db, ForceSeal seal, ForceId force, IntakeId intake, SemaphoreSlim turn) : Stream
    {
        private const int PartsAtOnce = 8;

        private Queue<byte[]> next = new();
        private Queue<byte[]> fetched = new();
        private Task? ahead;
        private byte[] part = [];
        private int at;
        private long number;
        private bool ended;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (at == part.Length && !ended)
            {
                Next();
            }

            var taken = Math.Min(buffer.Length, part.Length - at);
            part.AsSpan(at, taken).CopyTo(buffer);
            at += taken;
            return taken;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            // What is being fetched uses the connection, which others will want.
            Await();
            base.Dispose(disposing);
        }

        private void Next()
        {
            if (next.Count == 0)
            {
                ahead ??= Task.Run(() => fetched = Fetch());
                Await();
                if (ahead.Exception?.InnerException is { } problem)
                {
                    ExceptionDispatchInfo.Throw(problem);
                }

                next = fetched;
                ahead = next.Count == 0 ? null : Task.Run(() => fetched = Fetch());
            }

            ended = !next.TryDequeue(out var found);
            part = found ?? [];
            at = 0;
        }

        // A stream is read without awaiting, so the one who reads stands still until the parts are there.
        private void Await() => ((IAsyncResult?)ahead)?.AsyncWaitHandle.WaitOne();

        private Queue<byte[]> Fetch()
        {
            long owner = intake.Value;
            var parts = new Queue<byte[]>(PartsAtOnce);
            turn.Wait();
            try
            {
                var rest = db.SealedOriginals.AsNoTracking().Where(o => o.ForceId == force && o.Kind == SealedKind.FilePart && o.Owner == owner && o.Number > number);
                foreach (var found in rest.OrderBy(o => o.Number).Take(PartsAtOnce))
                {
                    parts.Enqueue(seal.Open(found));
                    number = found.Number;
                }
            }
            finally
            {
                turn.Release();
            }

            return parts;
        }
    }
}
