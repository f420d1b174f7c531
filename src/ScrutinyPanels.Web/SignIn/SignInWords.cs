namespace ScrutinyPanels.Web.SignIn;

/// <summary>The words of signing in and of a person's own account.</summary>
internal sealed class SignInWords;
