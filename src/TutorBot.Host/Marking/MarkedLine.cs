using System.Text.Json;
using TutorBot.Grading.Packs;

namespace TutorBot.Host.Marking;

/// <summary>A line of answers or of labels that could be read.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Id">The answer that it is, or that it is about.</param>
/// <param name="Question">The question of an answer; null for labels.</param>
internal sealed record MarkedLine(long Number, string Id, JsonElement Root, QuestionId? Question);
