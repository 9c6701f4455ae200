namespace TutorBot.Grading.Analysis.Reasoning;

/// <summary>A way in which reasoning may go wrong.</summary>
public enum Problem
{
    StrawMan,
    FalseChoice,
    HastyGeneralisation,
    PostHoc,
    AppealToRidicule,
    AppealToAuthority,
    AppealToFear,
    AppealToPopularity,
    AdHominem,
    Circular,
    Whataboutism,
    SlipperySlope,
    LoadedQuestion,
    CherryPicking,
    AppealToIgnorance,
}
