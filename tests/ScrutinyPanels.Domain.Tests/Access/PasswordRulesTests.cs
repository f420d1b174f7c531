using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Tests.Access;

public class PasswordRulesTests
{
    [Theory]
    [InlineData("short-one")]
    [InlineData("Password2026!!")]
    [InlineData("passwordpassword")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("123456789012345")]
    [InlineData("my-marigold-1234")]
    public void A_password_that_is_easy_to_guess_is_refused(string password) =>
        Assert.NotNull(PasswordRules.Problem(password, "marigold@example.org"));

    [Theory]
    [InlineData("river-lantern-oak")]
    [InlineData("hedge Tuesday 14 spoons")]
    public void A_long_password_will_do(string password) => Assert.Null(PasswordRules.Problem(password, "marigold@example.org"));

    [Theory]
    [InlineData("Testshire north", "testshire-north")]
    [InlineData("  St. Mary's & Co ", "st-marys-co")]
    [InlineData("Dyffryn Ŵyl", "dyffryn-wyl")]
    public void A_name_becomes_a_short_form_for_addresses(string name, string slug) => Assert.Equal(slug, Slug.Of(name, 60));
}
