using Microsoft.Playwright;

namespace ScrutinyPanels.Journeys;

/// <summary>The browser of the machine. Nothing is downloaded: Playwright drives the one that is installed. The one without a window does the same with less work, so it comes first. It draws without a graphics card, so it is not asked to imitate one.</summary>
internal static class Browser
{
    private static readonly string[] places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>SCRUTINY_CHROMIUM names another one; a name that is no file leaves the browser tests out.</summary>
    public static string? Path { get; } =
        (Environment.GetEnvironmentVariable("SCRUTINY_CHROMIUM") is { Length: > 0 } named ? [named] : places).FirstOrDefault(File.Exists);

    public static Task<IBrowser> Start(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = ["--no-sandbox", "--disable-gpu", "--disable-gpu-rasterization"] });
}
