using Microsoft.AspNetCore.Mvc.Testing;

namespace ScrutinyPanels.Testing;

/// <summary>The real host, as a person's browser would meet it.</summary>
public class ScrutinyHost : WebApplicationFactory<Program>;
