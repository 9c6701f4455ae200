namespace TutorBot.Grading.Packs.Shapes;

/// <summary>Within what an id is unique.</summary>
internal enum IdScope
{
    Pack,
    Question,
    File,
}
