using TutorBot.Web.Parts;

namespace TutorBot.Web.Pages;

/// <summary>What the chat page's form carries besides the talk.</summary>
/// <param name="MessageId">A fresh id, so that a form sent twice is one message.</param>
/// <param name="Code">The learner's code in groups, for another device or the terminal.</param>
/// <param name="Tag">Tells learners at one browser apart without naming them; drafts are kept under it.</param>
/// <param name="Limit">The most bytes that one message may have.</param>
/// <param name="Draft">Words not yet sent; empty as a rule.</param>
/// <param name="Problem">Why the last message was not taken; null when it was.</param>
public sealed record ChatForm(
    FormToken Token, string MessageId, string Code, string Tag, int Limit, string Draft, string? Problem);
