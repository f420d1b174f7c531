using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Messaging;

/// <summary>What is wrong with the shape of a request, before anything is looked up or done: for the third step, and for a page that shows what was typed once more before it is final.</summary>
public sealed class ShapeCheck(IServiceProvider services)
{
    /// <summary>The problems, field by field; none when the request may be sent.</summary>
    public IReadOnlyList<InputProblem> Problems<TRequest>(TRequest request) =>
    [
        .. services.GetServices<IValidator<TRequest>>()
            .SelectMany(v => v.Validate(request).Errors)
            .Select(e => new InputProblem(e.PropertyName, e.ErrorMessage))
            .Distinct(),
    ];
}
