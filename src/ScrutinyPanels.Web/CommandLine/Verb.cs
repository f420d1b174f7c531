using ScrutinyPanels.Application.Messaging;

namespace ScrutinyPanels.Web.CommandLine;

/// <summary>One thing the program can be told to do in place of serving pages: its words, and what runs; the answer is the exit code.</summary>
/// <param name="Words">What the arguments begin with.</param>
/// <param name="Run">What is done.</param>
/// <param name="NeedsDatabase">Looks at a database that is there, and never makes an empty one.</param>
internal sealed record Verb(string Words, Func<VerbRun, Task<int>> Run, bool NeedsDatabase = false);

/// <summary>What a verb has at hand: the application, to be sent to as <see cref="Caller.Operator"/>, what came after its words, and where its results go.</summary>
internal sealed record VerbRun(Sender Sender, IReadOnlyList<string> Arguments, TextWriter Out, TextWriter Problems, CancellationToken Cancel);
