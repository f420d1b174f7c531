namespace ScrutinyPanels.Journeys;

/// <summary>Reads a case from "before you start" to "sent", by keyboard.</summary>
internal static class Reading
{
    /// <summary>Answers every question and sends the view; the words of doubt carry the given mark.</summary>
    public static async Task Send(Person member, Guid caseId, string grade, Func<string, Task>? look = null)
    {
        look ??= _ => Task.CompletedTask;
        await member.Open($"/my-cases/{caseId}");
        await look("can-you-look");
        await member.Press("I can look at this");
        await look("before-you-start");
        await member.Press("Continue");
        await look("record");
        await member.Press("Go to the questions");
        for (var step = 1; new Uri(member.Page.Url).AbsolutePath.Contains("/step/", StringComparison.Ordinal); step++)
        {
            Assert.True(step < 20, "The form has no end.");
            await look($"step-{step}");
            await Answer(member, grade);
            await member.Press("Save and continue");
        }

        await look("check");
        await member.Press("Send my view");
        await look("sent");
    }

    private static async Task Answer(Person member, string grade)
    {
        var groups = await member.Page.Locator("input[type=radio]").EvaluateAllAsync<string[]>("all => [...new Set(all.map(r => r.name))]");
        foreach (var group in groups)
        {
            var values = await member.Page.Locator($"input[type=radio][name='{group}']").EvaluateAllAsync<string[]>("all => all.map(r => r.value)");
            await member.Choose(group, values.Contains(grade) ? grade : values[0]);
        }

        if (grade != "green")
        {
            await TypeIfThere(member, "Form.Words[grade]", "Zebra crossing: nobody said why.");
        }

        await TypeIfThere(member, "Form.Words[done-well]", "Zebra crossing: calm and clear.");
    }

    private static async Task TypeIfThere(Person member, string field, string words)
    {
        if (await member.Page.Locator($"textarea[name='{field}']").CountAsync() > 0)
        {
            await member.Type(field, words);
        }
    }
}
