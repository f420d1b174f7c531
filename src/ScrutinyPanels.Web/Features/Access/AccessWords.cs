namespace ScrutinyPanels.Web.Features.Access;

/// <summary>The words of invitations and of managing accounts.</summary>
internal sealed class AccessWords;
