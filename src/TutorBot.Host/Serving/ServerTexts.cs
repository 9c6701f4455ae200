using TutorBot.Dialog.Phrases;
using TutorBot.Host.Teams.Setup;
using TutorBot.Web.Texts;

namespace TutorBot.Host.Serving;

/// <summary>The words of the pages, of the tutor, and of what is said in Teams beside them.</summary>
internal sealed record ServerTexts(WebTexts Web, Phrasebook Phrases, TeamsTexts Teams);
