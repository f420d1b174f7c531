using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Privacy;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Somebody of the force says which marks stay readable and which other words are hidden; after any change the text must be looked through to its end again.</summary>
public static class MarkTexts
{
    public const int WordsLimit = 200;

    /// <summary>What was shown and decided, and the words that are hidden as well, text by text; a text without words is left as it is.</summary>
    [Permission(Permissions.RedactTexts)]
    public sealed record Command(ImportBatchId Id, IReadOnlyList<Decision> Decisions, IReadOnlyList<AlsoHide> Also) : ICommand, IAbout
    {
        public string Subject => $"batch {Id.Value}";
    }

    /// <summary>A mark as it was shown. One that has changed since is left as it is.</summary>
    public sealed record Decision(long Record, string Field, int Start, int Length, bool Stands);

    public sealed record AlsoHide(long Record, string Field, string? Words);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Also).Custom((also, context) =>
        {
            foreach (var index in Enumerable.Range(0, also.Count).Where(i => also[i].Words?.Trim().Length > WordsLimit))
            {
                context.AddFailure($"Also[{index}]", $"Use {WordsLimit} characters or fewer");
            }
        });
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, ForceSeals seals) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var batch = await db.OwnBatches(actor).FirstOrDefaultAsync(b => b.Id == command.Id, cancel).OrNotFound();
            batch.MustBeScanned();
            var records = command.Decisions.Select(d => d.Record).Concat(command.Also.Where(HasWords).Select(a => a.Record)).Distinct().ToList();
            var marks = await db.TextMarks.Where(m => m.BatchId == batch.Id && records.Contains(m.RecordId)).ToListAsync(cancel);
            Decide(command, marks);
            await Hide(command, batch, marks, cancel);
            if (batch.RedactedAt is not null && db.ChangeTracker.Entries<TextMark>().Any(e => e.State != EntityState.Unchanged))
            {
                batch.Reopen();
            }
        }

        private void Decide(Command command, List<TextMark> marks)
        {
            foreach (var decision in command.Decisions)
            {
                var mark = marks.Find(m => m.RecordId == decision.Record && m.Field == decision.Field && m.Start == decision.Start && m.Length == decision.Length);
                if (mark is { ByHand: true } && decision.Stands)
                {
                    // What a person hid and a person lets be read again was never found by a rule, or no longer counts as found.
                    marks.Remove(mark);
                    db.TextMarks.Remove(mark);
                }
                else
                {
                    mark?.LetStand(decision.Stands);
                }
            }
        }

        private async Task Hide(Command command, ImportBatch batch, List<TextMark> marks, CancellationToken cancel)
        {
            var asked = command.Also.Index().Where(a => HasWords(a.Item)).ToList();
            if (asked.Count == 0)
            {
                return;
            }

            var force = await db.Forces.AsNoTracking().SingleAsync(f => f.Id == batch.ForceId, cancel);
            using var seal = await seals.Of(force, cancel);
            var records = asked.ConvertAll(a => a.Item.Record);
            var originals = (await db.OriginalsOf(batch).Where(o => records.Contains(o.Number)).ToListAsync(cancel)).ToDictionary(o => o.Number, o => SealedFields.Read(seal.Open(o)));
            var problems = new List<InputProblem>();
            foreach (var (index, also) in asked)
            {
                var text = originals.GetValueOrDefault(also.Record)?.GetValueOrDefault(also.Field);
                var places = text is null ? [] : WordsInText.Find(text, also.Words!);
                if (places.Count == 0)
                {
                    problems.Add(new($"Also[{index}]", $"These words are not in the text of row {new EncounterId(also.Record).Row}. Type them as they stand there"));
                }

                foreach (var (start, length) in places)
                {
                    Cover(batch, also, start, length, marks);
                }
            }

            if (problems.Count > 0)
            {
                throw new InputInvalid(problems);
            }
        }

        /// <summary>Makes one mark of the words and of every mark that they touch, so that nothing of either is read.</summary>
        private void Cover(ImportBatch batch, AlsoHide also, int start, int length, List<TextMark> marks)
        {
            var touched = marks.Where(m => m.RecordId == also.Record && m.Field == also.Field && m.Start < start + length && m.Start + m.Length > start).OrderBy(m => m.Start).ToList();
            var end = touched.Select(m => m.Start + m.Length).Append(start + length).Max();
            var first = touched.FirstOrDefault(m => m.Start <= start);
            if (first is null)
            {
                marks.Add(TextMark.Marked(batch.Id, also.Record, also.Field, start, end - start));
                db.TextMarks.Add(marks[^1]);
            }
            else
            {
                first.Cover(end - first.Start);
            }

            foreach (var other in touched.Where(m => m != first))
            {
                marks.Remove(other);
                db.TextMarks.Remove(other);
            }
        }

        private static bool HasWords(AlsoHide also) => !string.IsNullOrWhiteSpace(also.Words);
    }
}
