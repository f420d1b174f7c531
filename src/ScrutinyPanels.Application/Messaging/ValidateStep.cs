using MediatR;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Messaging;

/// <summary>Third step: the shape of the input only, never the database and never a rule about states.</summary>
internal sealed class ValidateStep<TRequest, TAnswer>(ShapeCheck shape) : IPipelineBehavior<TRequest, TAnswer>
{
    public Task<TAnswer> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TAnswer> next)
    {
        var problems = shape.Problems(request);
        return problems.Count == 0 ? next() : throw new InputInvalid(problems);
    }
}
