namespace ScrutinyPanels.Web.Tests.Audit;

/// <summary>The program itself, asked to check a log.</summary>
public sealed class AuditVerifyVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("scrutiny-audit-").FullName;

    [Fact]
    public async Task Where_there_is_no_database_it_says_so_and_makes_none()
    {
        var (code, said, complaints) = await TheProgram.Run(folder, ["audit", "verify"]);
        Assert.Equal((1, string.Empty), (code, said));
        Assert.StartsWith("There is no database where the settings say.", complaints, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(folder, "*.db"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
