using ScrutinyPanels.Application.Outside.Files;

namespace ScrutinyPanels.Application.Tests.Audit;

public sealed class KeyFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("scrutiny-keys-").FullName;

    private string Kept => Path.Combine(folder, "keys", "audit.key");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_key_is_made_once_and_nothing_else_is_left_in_the_folder()
    {
        var made = new KeyFiles(new(folder)).Get("audit");

        Assert.Equal(32, made.Length);
        Assert.Equal(made, new KeyFiles(new(folder)).Get("audit"));
        Assert.Equal([Kept], Directory.GetFileSystemEntries(Path.Combine(folder, "keys")));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Kept));
        }
    }

    [Fact]
    public void Many_that_start_at_once_have_one_key()
    {
        var keys = new string[16];
        Parallel.For(0, keys.Length, i => keys[i] = Convert.ToHexString(new KeyFiles(new(folder)).Get("audit")));

        Assert.Single(keys.Distinct());
        Assert.Equal(64, keys[0].Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void A_key_of_another_length_is_refused_and_left_as_it_is(int length)
    {
        Directory.CreateDirectory(Path.Combine(folder, "keys"));
        File.WriteAllBytes(Kept, new byte[length]);

        var refused = Assert.Throws<InvalidOperationException>(() => new KeyFiles(new(folder)).Get("audit"));

        Assert.StartsWith($"The key file {Kept} has {length} bytes in place of 32. Put it back from a backup.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(length, new FileInfo(Kept).Length);
    }
}
