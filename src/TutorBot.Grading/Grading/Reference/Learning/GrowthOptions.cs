namespace TutorBot.Grading.Grading.Reference.Learning;

/// <summary>How trees are grown.</summary>
internal sealed record GrowthOptions
{
    public int Trees { get; init; } = 250;

    public int Depth { get; init; } = 4;

    /// <summary>How far each tree goes towards its goal.</summary>
    public double Rate { get; init; } = 0.05;

    /// <summary>Rows in a leaf.</summary>
    public int FewestRows { get; init; } = 12;

    /// <summary>Holds leaves back that rest on little.</summary>
    public double Ridge { get; init; } = 4;

    public double LeastGain { get; init; } = 0.1;

    /// <summary>Of ten rows, how many each tree sees.</summary>
    public int RowsOfTen { get; init; } = 7;

    /// <summary>Of ten columns, how many each tree sees.</summary>
    public int ColumnsOfTen { get; init; } = 5;
}
