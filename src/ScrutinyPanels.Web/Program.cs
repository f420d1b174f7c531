using ScrutinyPanels.Web.CommandLine;
using ScrutinyPanels.Web.Shell;

if (await Verbs.Run(args))
{
    return;
}

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents().AddInteractiveServerComponents();

var app = builder.Build();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();

await app.RunAsync();

/// <summary>The entry point, named so that tests can start the real host.</summary>
public partial class Program;
