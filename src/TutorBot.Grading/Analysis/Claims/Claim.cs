namespace TutorBot.Grading.Analysis.Claims;

/// <summary>A sentence, or several held together by a quotation, that can be checked or argued about.</summary>
public sealed record Claim(TextSpan Span, ClaimKind Kind, ClaimSupport Support);
