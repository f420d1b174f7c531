using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Forms;

/// <summary>The next version of a grade scheme as it would be published, with nothing kept; refused as publishing would be.</summary>
public static class PreviewScheme
{
    [Permission(Permissions.WriteForms)]
    public sealed record Query(PublishScheme.Command Scheme) : IQuery<IReadOnlyList<OptionText>>;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(q => q.Scheme).SetValidator(new PublishScheme.Validator());
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, IReadOnlyList<OptionText>>
    {
        public async Task<IReadOnlyList<OptionText>> Handle(Query request, CancellationToken cancellationToken) =>
            (await PublishScheme.Next(db, actor, request.Scheme, cancellationToken)).Options();
    }
}
