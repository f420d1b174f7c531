using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Forms;

/// <summary>Adds a question to a draft, or says one in another way.</summary>
public static class WriteQuestion
{
    /// <param name="Code">The question to change; none to add one.</param>
    /// <param name="Version">The state of the draft that was looked at.</param>
    [Permission(Permissions.WriteForms)]
    public sealed record Command(ReviewFormId Id, string? Code, QuestionInput Question, int Version) : ICommand, IAbout
    {
        public string Subject => $"form {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Question).SetValidator(new QuestionInput.Validator());
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var (typed, now) = (command.Question, clock.GetUtcNow());
            var form = await db.OwnForm(command.Id, actor, cancel);
            form.MustStillBe(command.Version);
            var code = string.IsNullOrEmpty(command.Code) ? form.FreeCode(typed.Name) : command.Code;
            if (string.IsNullOrEmpty(command.Code))
            {
                form.Add(typed.Design(code, null), typed.WithBefore, now);
            }
            else
            {
                var before = form.Questions.FirstOrDefault(q => q.Code == code) ?? throw new NotFound();
                form.Change(typed.Design(code, before), typed.WithBefore, now);
            }

            if (!typed.WithBefore)
            {
                form.NamePageOf(code, string.IsNullOrWhiteSpace(typed.PageTitle) ? typed.Name : typed.PageTitle, typed.PageHint, now);
            }
        }
    }
}
