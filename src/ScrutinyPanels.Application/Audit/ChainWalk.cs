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
        while (true)
        {
            var page = await db.Operations.AsNoTracking()
                .Include(o => o.Changes)
                .Where(o => o.Number > number)
                .OrderBy(o => o.Number)
                .Take(PageSize)
                .ToListAsync(cancel);
            foreach (var link in page)
            {
                if (await Fault(link, cancel) is { } fault)
                {
                    return (number, fault);
                }

                previous = link.Hash;
                number = link.Number;
            }

            if (page.Count < PageSize && await EndFault(cancel) is { IsEnd: true } end)
            {
                return (number, end.Fault);
            }
        }
    }

    private async Task<string?> Fault(Operation link, CancellationToken cancel)
    {
        if (link.Number != number + 1)
        {
            return link.Number < 1
                ? Say($"There is a link with the number {link.Number}, before the first: it was added or moved.")
                : Say($"Link {number + 1} is missing: the log goes from {number} to {link.Number}.");
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
        var head = await db.ChainHeads.AsNoTracking().SingleOrDefaultAsync(cancel);
        if (head is null)
        {
            return (true, "The row that holds the head of the log is missing.");
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
