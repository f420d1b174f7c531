using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace ScrutinyPanels.Testing;

/// <summary>The real web process over a folder; on a free port, or on the one it had before.</summary>
public sealed partial class WebProcess : IDisposable
{
    private readonly Process process;

    private WebProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<WebProcess> Start(string folder, int port = 0, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "ScrutinyPanels.Web.dll"), "--urls", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}") },
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Testing",
                ["Storage__Folder"] = folder,
                ["SignIn__SecondFactor"] = "Off",
                ["SignIn__PostsPerAddress"] = "100000",
                ["Jobs__Run"] = "false",
            },
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException("The web process did not start.");
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } found)
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new(process, new Uri(found.Groups[1].Value));
            }
        }

        throw new InvalidOperationException("The web process ended before it listened.");
    }

    public HttpClient Browser(CookieContainer cookies) => new(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = Address };

    /// <summary>SIGKILL: nothing in the process can react to it.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>The process has ended itself by SIGKILL (128 + 9).</summary>
    public void Gone()
    {
        Xunit.Assert.True(process.WaitForExit(20_000), "The process was not killed.");
        Xunit.Assert.Equal(137, process.ExitCode);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
    }

    [GeneratedRegex("listening on: (http://\\S+)")]
    private static partial Regex Listening();
}
