using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>Repeats a draw from its certificate and list alone and says whether it comes out the same.</summary>
public static class VerifyDraw
{
    [Permission(Permissions.RunTheService)]
    public sealed record Query(ReadOnlyMemory<byte> Certificate, ReadOnlyMemory<byte> List) : IQuery<View>;

    /// <param name="Differences">Sentences; none when the draw is repeated exactly.</param>
    public sealed record View(int Drawn, int ListSize, IReadOnlyList<string> Differences);

    internal sealed class Handler : IQueryHandler<Query, View>
    {
        public Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var certificate = CertificateReader.Read(request.Certificate);
            var lines = ListCsv.Read(request.List.Span);
            return Task.FromResult(new View(certificate.Drawn.Count, lines.Count, DrawCheck.Differences(certificate, lines)));
        }
    }
}
