using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Outside.Files;
using ScrutinyPanels.Domain.Audit;

namespace ScrutinyPanels.Application.Audit;

/// <summary>Walks the log from its first link to its last, a page at a time, and stops at the first that is not as it was written.</summary>
internal sealed class ChainWalk(ScrutinyDb db, AuditHeadFiles files)
{
    private const int PageSize = 500;

    private Dictionary<long, List<WrittenHead>> written = [];
    private string previous = AuditChain.Start;
    private long number;

    /// <summary>How many links are whole, and what is wrong with the one after them; null when nothing is.</summary>
    public async Task<(long Links, string? Broken)> Run(CancellationToken cancel)
    {
        // Read before the links: every head in a file was committed before it was written.
        var heads = files.Read().ToList();
        if (heads.Find(h => h.At is null) is { } unreadable)
        {
            return (0, $"The file {unreadable.File} of heads written outside the database has a line that cannot be read: it was changed.");
        }

        written = heads.GroupBy(h => h.Number).ToDictionary(g => g.Key, g => g.ToList());
        if (await db.Operations.Where(o => o.Number < 1).MinAsync(o => (long?)o.Number, cancel) is { } planted)
        {
            return (0, Say($"There is a link with the number {planted}, before the first: it was added or moved."));
        }

        var size = PageSize;
        while (true)
        {
            if (await Next(size, cancel) is not { } page)
            {
                // Something in the page cannot be read: go link by link to the one that holds it.
                if (size == 1)
                {
                    return (number, await UnreadableFault(cancel));
                }

                size = 1;
                continue;
            }

            foreach (var link in page)
            {
                if (await Fault(link, cancel) is { } fault)
                {
                    return (number, fault);
                }

                previous = link.Hash;
                number = link.Number;
            }

            if (page.Count < size && await EndFault(cancel) is { IsEnd: true } end)
            {
                return (number, end.Fault);
            }
        }
    }

    /// <summary>The links that follow; none when one of them holds what cannot be read back, such as a time that is no time.</summary>
    private async Task<List<Operation>?> Next(int size, CancellationToken cancel)
    {
        try
        {
            return await db.Operations.AsNoTracking()
                .Include(o => o.Changes)
                .Where(o => o.Number > number)
                .OrderBy(o => o.Number)
                .Take(size)
                .ToListAsync(cancel);
        }
        catch (SystemException e) when (e is FormatException or ArgumentException or InvalidCastException or OverflowException or InvalidOperationException)
        {
            return null;
        }
    }

    private async Task<string> UnreadableFault(CancellationToken cancel)
    {
        var next = await db.Operations.Where(o => o.Number > number).MinAsync(o => o.Number, cancel);
        return next == number + 1
            ? Say($"Link {next} was changed after it was written: it holds something that cannot be read.")
            : MissingBefore(next);
    }

    private string MissingBefore(long next) => Say($"Link {number + 1} is missing: the log goes from {number} to {next}.");

    private async Task<string?> Fault(Operation link, CancellationToken cancel)
    {
        if (link.Number != number + 1)
        {
            return MissingBefore(link.Number);
        }

        if (link.PreviousHash != previous)
        {
            var fromElsewhere = link.PreviousHash == AuditChain.Start || await db.Operations.AnyAsync(o => o.Hash == link.PreviousHash, cancel);
            return fromElsewhere
                ? Say($"Link {link.Number} was moved: it was written to follow another link than {number}.")
                : Say($"Link {link.Number} was changed: the hash it keeps of link {number} is not that link's.");
        }

        if (AuditChain.Hash(previous, link) != link.Hash || link.At.UtcTicks % 10 != 0)
        {
            return Say($"Link {link.Number} was changed after it was written: what it says no longer gives its hash.");
        }

        return written.TryGetValue(link.Number, out var heads) && heads.Find(h => h.Hash != link.Hash) is { } other
            ? Say($"Link {link.Number} is not the one whose hash was written outside the database in {other.File}: it was changed, and every link after it.")
            : null;
    }

    // The head may have moved on while the last page was read; then there is more to walk.
    private async Task<(bool IsEnd, string? Fault)> EndFault(CancellationToken cancel)
    {
        var heads = await db.ChainHeads.AsNoTracking().OrderBy(h => h.Id).Take(2).ToListAsync(cancel);
        if (heads is not [var head])
        {
            return (true, heads.Count == 0 ? "The row that holds the head of the log is missing." : "There are two heads of the log: a row was added to the one that holds it.");
        }

        if (head.Number > number && await db.Operations.AnyAsync(o => o.Number > number, cancel))
        {
            return (false, null);
        }

        if (head.Number > number)
        {
            return (true, Say($"Link {number + 1} is missing: the end of the log was cut, its head is link {head.Number}."));
        }

        if (written.Keys.DefaultIfEmpty(0).Max() is var last && last > number)
        {
            return (true, Say($"Link {number + 1} is missing: the end of the log was cut. Link {last} was written outside the database in {written[last][0].File}."));
        }

        return head.Number < number || head.Hash != previous
            ? (true, Say($"The head of the log was changed: it says link {head.Number}, and does not fit link {number}, the last there is."))
            : (true, null);
    }

    private static string Say(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
