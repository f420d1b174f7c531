namespace ScrutinyPanels.Web.Features.Publication.OpenData;

/// <summary>Under which terms anybody may use the open data.</summary>
internal static class Licence
{
    public const string Name = "Open Government Licence v3.0";

    /// <summary>Its name in the list of licences that programs know.</summary>
    public const string Identifier = "OGL-UK-3.0";

    public const string Address = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
}
