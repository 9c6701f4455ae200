using TutorBot.Dialog.Phrases;
using TutorBot.Web.Texts;

namespace TutorBot.Host.Serving;

/// <summary>The words of the pages and of the tutor.</summary>
internal sealed record ServerTexts(WebTexts Web, Phrasebook Phrases);
