using TutorBot.Grading.Grading;

namespace TutorBot.Host.Marking;

/// <summary>Grades a stream of answers line by line, in order, with memory for one line.</summary>
internal sealed class GradeRun(IGrader grader, AnswerLineReader reader, GradeLineWriter writer)
{
    /// <param name="done">Told the bytes read so far.</param>
    /// <returns>How many lines could not be graded.</returns>
    public async Task<int> RunAsync(Stream input, Stream output, IProgress<long> done, CancellationToken stop)
    {
        var bad = 0;
        var read = 0L;
        await foreach (var line in PhysicalLines.ReadAsync(input, stop))
        {
            var answer = reader.Read(line);
            bad += answer is AnswerLine.Unreadable ? 1 : 0;
            await output.WriteAsync(Grade(answer, line.Number), stop);
            read += line.Bytes.Length + 1;
            done.Report(read);
        }

        await output.FlushAsync(stop);
        return bad;
    }

    private ReadOnlyMemory<byte> Grade(AnswerLine line, long number) => line switch
    {
        AnswerLine.Answer answer => writer.Write(answer, Grade(answer)),
        AnswerLine.Unreadable unreadable => writer.Write(unreadable, number),
        _ => throw new ArgumentOutOfRangeException(nameof(line)),
    };

    private AnswerGrade Grade(AnswerLine.Answer answer) =>
        grader.Grade(answer.Question, answer.Text, new AnswerContext(answer.Prompt));
}
