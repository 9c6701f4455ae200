namespace TutorBot.Web.Security;

/// <summary>How large a form of an address may be where the usual limit does not fit.</summary>
internal sealed record FormSize(int Bytes);
