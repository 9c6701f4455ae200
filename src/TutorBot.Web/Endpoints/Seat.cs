using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Web.Endpoints;

/// <summary>A learner at an exercise.</summary>
internal sealed record Seat(SessionId Session, Exercise Exercise);
