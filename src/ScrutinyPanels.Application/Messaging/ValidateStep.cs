using FluentValidation;
using MediatR;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Messaging;

/// <summary>Third step: the shape of the input only, never the database and never a rule about states.</summary>
internal sealed class ValidateStep<TRequest, TAnswer>(IEnumerable<IValidator<TRequest>> validators) : IPipelineBehavior<TRequest, TAnswer>
{
    public Task<TAnswer> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TAnswer> next)
    {
        var problems = validators
            .SelectMany(v => v.Validate(request).Errors)
            .Select(e => new InputProblem(e.PropertyName, e.ErrorMessage))
            .Distinct()
            .ToList();
        return problems.Count == 0 ? next() : throw new InputInvalid(problems);
    }
}
