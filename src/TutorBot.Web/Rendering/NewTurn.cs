namespace TutorBot.Web.Rendering;

/// <summary>One turn as HTML; the key is the id under which the page sent the message.</summary>
internal sealed record NewTurn(long Seq, string Key, string Html);
