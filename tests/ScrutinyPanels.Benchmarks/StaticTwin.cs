using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using ScrutinyPanels.Benchmarks;

[assembly: HostingStartup(typeof(StaticTwin))]

namespace ScrutinyPanels.Benchmarks;

/// <summary>Lets the same server hand out the bytes of a page as a plain file, behind all that its own styles pass as well.</summary>
public sealed class StaticTwin : IHostingStartup, IStartupFilter
{
    public const string Folder = "SCRUTINY_TWINS";

    public void Configure(IWebHostBuilder builder) => builder
        .ConfigureLogging(l => l.SetMinimumLevel(LogLevel.Warning).AddFilter("ScrutinyPanels", LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information))
        .ConfigureServices(s => s.AddSingleton<IStartupFilter>(this));

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        next(app);
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(Environment.GetEnvironmentVariable(Folder)!), RequestPath = "/twin" });
    };
}
