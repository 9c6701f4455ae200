namespace TutorBot.Grading.Packs;

/// <summary>How the author of the reading is spoken of, so that "she says" is heard as the author's words.</summary>
public enum AuthorPronoun
{
    He,
    She,
    They,
}
