using System.Globalization;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The force keeps a list of names, one on each line, that every later look through written text knows; the list is sealed.</summary>
public static class SaveNames
{
    /// <summary>Names with nothing in it empties the list.</summary>
    [Permission(Permissions.ReadOriginals)]
    public sealed record Command(string Force, string? Names) : ICommand, IAbout
    {
        public string Subject => $"force {Force}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Names).Custom((names, context) =>
        {
            var lines = (names ?? string.Empty).ReplaceLineEndings("\n").Split('\n');
            if (Array.FindIndex(lines, l => l.Trim().Length > ForceNames.NameLimit) is >= 0 and var at)
            {
                context.AddFailure(string.Create(CultureInfo.InvariantCulture, $"Line {at + 1} is longer than {ForceNames.NameLimit} characters. Write one name on each line"));
            }
            else if (ForceNames.Lines(names).Count > ForceNames.MostNames)
            {
                context.AddFailure("Keep 5,000 names or fewer");
            }
        });
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, ForceSeals seals) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var force = await db.Forces.OwnedBy(actor).FirstOrDefaultAsync(f => f.Slug == command.Force, cancel).OrNotFound();
            var kept = await db.NamesOf(force.Id, cancel);
            var names = ForceNames.Lines(command.Names);
            if (names.Count == 0)
            {
                db.SealedOriginals.RemoveRange(kept is null ? [] : [kept]);
                return;
            }

            using var seal = await seals.Of(force, cancel);
            var written = seal.Seal(SealedKind.NameList, 0, 0, ForceNames.Bytes(names));
            if (kept is null)
            {
                db.SealedOriginals.Add(written);
            }
            else
            {
                kept.Replace(written.KeyNumber, written.Content);
            }
        }
    }
}
