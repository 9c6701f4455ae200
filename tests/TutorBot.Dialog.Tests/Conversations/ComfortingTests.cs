using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Tests.Talks;
using TutorBot.Dialog.Turns;
using TutorBot.Testing.Exercises;

namespace TutorBot.Dialog.Tests.Conversations;

public sealed class ComfortingTests
{
    [Theory]
    [InlineData("i want to kill myself")]
    [InlineData("sorry i cannot think about this today, everything at home is horrible and i want to kill myself and "
        + "nobody would care if I was gone")]
    [InlineData("The author gives no numbers, so it is only his opinion. Anyway none of this matters to me, because I "
        + "want to die.")]
    [InlineData("I don't want to live anymore. what is the next question")]
    [InlineData("In my opinion paragraph 2 contradicts the dates. I have been cutting myself since the summer and I "
        + "can't tell my parents about it")]
    [InlineData("what does mutiny mean? i keep thinking about suicide when i sit here alone in the evening with this")]
    [InlineData("I’m suicidal and this exercise is not helping me at all, so please stop asking me about the tsar")]
    [InlineData("the workers were angry because of the war and i just wanna die honestly, school is too much for me")]
    [InlineData("he says it was a coup but people joined it. WISH I WAS DEAD lol. anyway it was not only twenty men")]
    [InlineData("kms")]
    [InlineData("my family would be better off without me, i think, and then i would not have to write about lenin")]
    [InlineData("I cannot answer because last night I tried to commit suicide and I am back from the hospital today")]
    [InlineData("everyone at school laughs at me, i have no reason to live, sorry that this is no answer to it")]
    [InlineData("i hate it here and i want to hurt myself, nobody in class would notice it even if i did that today")]
    [InlineData("my dad hits me")]
    [InlineData("someone is hurting me at home")]
    [InlineData("i feel like there is no point in living")]
    public void Distress_is_heard_in_a_message_of_any_length(string text)
    {
        var turn = Hear(text);
        turn.Reading.Contribution.ShouldBe(Contribution.Distress);
        turn.Notes.ShouldHaveSingleItem().Kind.ShouldBe(TeacherNoteKind.Distress);
        turn.Replies[^1].PlainText.ShouldContain("emergency number");
        turn.Replies[^1].PlainText.ShouldNotContain("?");
    }

    [Theory]
    [InlineData("my dog died")]
    [InlineData("I could not read the whole text yesterday evening because my grandmother died on Sunday and we had to "
        + "travel to her village")]
    [InlineData("the source is from 1917 but I cannot think of more to say as my parents are getting divorced now")]
    [InlineData("the author is not fair to the workers. sorry that this is short but i am being bullied in this class")]
    public void Sorrow_is_heard_in_a_message_of_any_length(string text)
    {
        var turn = Hear(text);
        turn.Reading.Contribution.ShouldBe(Contribution.Distress);
        turn.Replies[^1].PlainText.ShouldNotContain("emergency number");
    }

    [Theory]
    [InlineData("they wanted to kill the tsar")]
    [InlineData("if my brother hits me and takes my bike he has it, but that does not make it his")]
    [InlineData("people were dying of hunger in the cities and that is why they went out into the streets")]
    [InlineData("I would die for peace, bread and land, said the workers")]
    [InlineData("the soldiers did not want to die in a war that they did not understand")]
    [InlineData("Soldiers didn't want to die for the tsar any more, so they went home to their villages")]
    [InlineData("\"I want to die for my country\" is what the poster makes the young man say, so it is propaganda")]
    [InlineData("it was political suicide for Kerensky to go on with the war")]
    [InlineData("the peasants don't want to live under the landlords, they want their own land")]
    [InlineData("many people killed themselves after they had lost everything in the revolution")]
    [InlineData("the workers had no reason to live like that and so the Bolsheviks won them over")]
    [InlineData("Lenin wanted to end it all at once: the war, the government and private property")]
    [InlineData("who would want to die for a government that nobody had elected?")]
    [InlineData("my great grandfather died in the war, so my family knows what the soldiers went through")]
    [InlineData("attacking the palace without an army would have been suicide, and yet they took it in one night")]
    [InlineData("the tsar's family was shot, so I think that killing was part of the revolution from the start")]
    public void An_answer_about_hunger_war_and_death_is_no_distress(string text) =>
        Hear(text).Reading.Contribution.ShouldNotBe(Contribution.Distress);

    [Fact]
    public void Distress_is_heard_at_the_end_of_a_very_long_text() =>
        Hear(string.Concat(Enumerable.Repeat("The author gives no numbers. ", 5_000)) + "I want to die.")
            .Reading.Contribution.ShouldBe(Contribution.Distress);

    [Fact]
    public void Distress_is_heard_in_a_first_message() =>
        new Talk(TestExercises.School()).Say("i want to die").Reading.Contribution.ShouldBe(Contribution.Distress);

    [Fact]
    public void Distress_is_heard_in_a_rebuttal()
    {
        var talk = new Talk(TestExercises.School());
        talk.Say("hi");
        talk.Take(new InboundContent.Rebutted("not everyone stayed away in P2. I want to end my life."))
            .Notes.ShouldContain(note => note.Kind == TeacherNoteKind.Distress);
    }

    private static TurnOutcome Hear(string text)
    {
        var talk = new Talk(TestExercises.School());
        talk.Say("hi");
        return talk.Say(text);
    }
}
