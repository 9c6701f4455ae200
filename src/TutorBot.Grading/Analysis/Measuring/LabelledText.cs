namespace TutorBot.Grading.Analysis.Measuring;

/// <summary>A text of a marked set.</summary>
internal sealed record LabelledText(string Text, string Label, string Topic, string Split);
