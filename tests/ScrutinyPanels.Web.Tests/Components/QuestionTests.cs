using ScrutinyPanels.Components.Inputs;

namespace ScrutinyPanels.Web.Tests.Components;

public class QuestionTests
{
    private const string Field = "Form-Answers-0-Reason";

    private static readonly string[] Outer = ["Green", "Red"];

    private static readonly string[] NotGreen = ["Amber", "Red"];

    private static readonly Choice[] Colours = [new("Green", "Green"), new("Amber", "Amber", "Some concern"), new("Red", "Red")];

    [Theory]
    [InlineData(typeof(TextQuestion))]
    [InlineData(typeof(TextAreaQuestion))]
    [InlineData(typeof(SelectQuestion))]
    [InlineData(typeof(FileQuestion))]
    public async Task A_labelled_field_has_its_label_hint_and_error_tied_to_it(Type question)
    {
        var page = await Render(question, ("Label", "Why?"), ("Hint", "In your own words"), ("Error", "Say why"));

        Assert.Equal("Why?", page.LabelOf(Field));
        Assert.Equal("Form.Answers[0].Reason", page.Element(Field)["name"]);
        Assert.Equal($"{Field}-hint {Field}-error", page.Element(Field)["aria-describedby"]);
        Assert.Equal("In your own words", page.TextOf($"{Field}-hint"));
        Assert.Equal("Error: Say why", page.TextOf($"{Field}-error"));
        AssertWhole(page);
    }

    [Theory]
    [InlineData(typeof(RadioQuestion))]
    [InlineData(typeof(CheckboxQuestion))]
    [InlineData(typeof(DateQuestion))]
    public async Task A_group_has_its_hint_and_error_tied_to_the_fieldset_and_the_first_field_has_the_questions_id(Type question)
    {
        var page = await Render(question, ("Legend", "Which?"), ("Hint", "One"), ("Error", "Choose"));

        Assert.Contains($"aria-describedby=\"{Field}-hint {Field}-error\"", page.Html, StringComparison.Ordinal);
        Assert.Matches("<legend[^>]*>Which\\?</legend>", page.Html);
        Assert.StartsWith("Form.Answers[0].Reason", page.Element(Field)["name"], StringComparison.Ordinal);
        Assert.Equal("Error: Choose", page.TextOf($"{Field}-error"));
        AssertWhole(page);
    }

    [Theory]
    [InlineData(typeof(TextQuestion))]
    [InlineData(typeof(TextAreaQuestion))]
    [InlineData(typeof(SelectQuestion))]
    [InlineData(typeof(FileQuestion))]
    [InlineData(typeof(RadioQuestion))]
    [InlineData(typeof(CheckboxQuestion))]
    [InlineData(typeof(DateQuestion))]
    public async Task A_question_without_hint_and_error_points_to_neither(Type question)
    {
        var page = await Render(question, ("Label", "Why?"), ("Legend", "Why?"));

        Assert.DoesNotContain("-error", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Form-Answers-0-Reason-hint", page.Html, StringComparison.Ordinal);
        AssertWhole(page);
    }

    [Theory]
    [InlineData(typeof(TextQuestion))]
    [InlineData(typeof(RadioQuestion))]
    [InlineData(typeof(SelectQuestion))]
    [InlineData(typeof(DateQuestion))]
    public async Task A_question_can_be_the_heading_of_its_page(Type question)
    {
        var page = await Render(question, ("Label", "Why?"), ("Legend", "Why?"), ("IsHeading", true));

        Assert.Matches("<h1[^>]*>.*Why\\?.*</h1>", page.Html);
    }

    [Fact]
    public async Task What_was_typed_is_shown_again_and_cannot_become_mark_up()
    {
        var line = await Render(typeof(TextQuestion), ("Label", "Why?"), ("Value", "\"><script>x"));
        var sentences = await Render(typeof(TextAreaQuestion), ("Label", "Why?"), ("Value", "a </textarea><script>"), ("Limit", 200));

        Assert.Equal("\"><script>x", line.Element(Field)["value"]);
        Assert.Equal("a </textarea><script>", sentences.TextOf(Field));
        Assert.DoesNotContain("<script>", line.Html + sentences.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_is_not_sent_back()
    {
        var page = await Render(typeof(TextQuestion), ("Label", "Password"), ("Type", "password"), ("Value", "secret"));

        Assert.DoesNotContain("secret", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_is_said_before_and_tied_to_the_field()
    {
        var page = await Render(typeof(TextAreaQuestion), ("Label", "Why?"), ("Limit", 200));

        Assert.Equal("You can enter up to 200 characters", page.TextOf($"{Field}-info"));
        Assert.Equal($"{Field}-info", page.Element(Field)["aria-describedby"]);
    }

    [Fact]
    public async Task The_chosen_answers_are_chosen_again_and_no_others()
    {
        var radios = await Render(typeof(RadioQuestion), ("Legend", "Grade"), ("Value", "Amber"));
        var boxes = await Render(typeof(CheckboxQuestion), ("Legend", "Grade"), ("Values", Outer));
        var list = await Render(typeof(SelectQuestion), ("Label", "Grade"), ("Value", "Red"));

        Assert.False(radios.Element(Field).ContainsKey("checked"));
        Assert.True(radios.Element(Field + "-2").ContainsKey("checked"));
        Assert.Equal(Field + "-2-item-hint", radios.Element(Field + "-2")["aria-describedby"]);
        Assert.Equal([true, false, true], new[] { Field, Field + "-2", Field + "-3" }.Select(id => boxes.Element(id).ContainsKey("checked")));
        Assert.Matches("<option value=\"Red\" selected>", list.Html);
    }

    [Fact]
    public async Task The_box_for_a_reason_is_there_without_script_and_names_the_answers_that_need_it()
    {
        var page = await Render(
            typeof(RadioQuestion),
            ("Legend", "Grade"),
            ("ReasonFor", NotGreen),
            ("ReasonName", "Form.Why"),
            ("ReasonLabel", "Why?"),
            ("ReasonValue", "It was dark"),
            ("ReasonError", "Say why"));

        Assert.Contains("data-scrutiny-reason-for=\"Amber Red\"", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden=", page.Html, StringComparison.Ordinal);
        Assert.Equal("It was dark", page.TextOf("Form-Why"));
        Assert.Equal("Form-Why-error", page.Element("Form-Why")["aria-describedby"]);
        AssertWhole(page);
    }

    private static void AssertWhole(Rendered page)
    {
        Assert.NotEmpty(page.Ids);
        Assert.Equal(page.Ids.Count, page.Ids.Distinct().Count());
        Assert.Empty(page.References.Except(page.Ids));
    }

    private static Task<Rendered> Render(Type question, params (string Name, object? Value)[] parameters)
    {
        // A theory speaks of several questions; each takes those of the parameters that it has.
        var taken = parameters.Append(("Name", "Form.Answers[0].Reason")).Append(("Options", Colours))
            .Where(p => question.GetProperty(p.Item1) is not null).ToArray();
        return (Task<Rendered>)typeof(Rendered).GetMethod(nameof(Rendered.Of))!.MakeGenericMethod(question).Invoke(null, [taken])!;
    }
}
