using Microsoft.AspNetCore.HttpOverrides;
using ScrutinyPanels.Application;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Jobs;
using ScrutinyPanels.Application.Practice;
using ScrutinyPanels.Web.CommandLine;
using ScrutinyPanels.Web.Send;
using ScrutinyPanels.Web.Shell;
using ScrutinyPanels.Web.SignIn;

if (await Verbs.Run(args))
{
    return;
}

var builder = WebApplication.CreateBuilder(args);

// Unpublished runs in every environment find the styles where the build left them; a published folder has its own.
builder.WebHost.UseStaticWebAssets();
builder.Services.AddApplication(builder.Configuration, builder.Environment.ContentRootPath);
builder.Services.AddJobs(builder.Configuration);
builder.Services.AddShell(builder.Configuration);
builder.AddSignIn();
if (builder.Configuration.GetValue("Service:BehindProxy", false))
{
    builder.Services.Configure<ForwardedHeadersOptions>(o =>
    {
        o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        o.KnownIPNetworks.Clear();
        o.KnownProxies.Clear();
    });
}

var app = builder.Build();
await app.Services.GetRequiredService<DatabaseStart>().Migrate();
if (app.Environment.IsDevelopment())
{
    await app.Services.GetRequiredService<PracticeStart>().Fill();
    app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(PracticeStart.SignIns(app.Urls.First())));
}

await FirstAdministrator.Invite(app);
if (builder.Configuration.GetValue("Service:BehindProxy", false))
{
    app.UseForwardedHeaders();
}

if (!SignInSettings.IsForTrying(app.Environment))
{
    app.UseHsts();
}

app.UseShell();
app.UseAuthentication();
app.UseMiddleware<RequestStart>();
app.UseMiddleware<PageLanguages>();
app.UseRateLimiter();
app.UseAuthorization();
app.UseMiddleware<SecondFactorGate>();
app.UseMiddleware<UploadLimit>();
app.UseAntiforgery();
app.UseMiddleware<PostGuard>();
app.MapStaticAssets();
app.MapFeatures();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode(o => o.ContentSecurityFrameAncestorsPolicy = null);

await app.RunAsync();

/// <summary>The entry point, named so that tests can start the real host.</summary>
public partial class Program;
