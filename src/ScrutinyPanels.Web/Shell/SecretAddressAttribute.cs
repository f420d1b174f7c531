namespace ScrutinyPanels.Web.Shell;

/// <summary>A page whose address is itself a secret: it is told to no other site and stands in no search engine.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SecretAddressAttribute : Attribute;
