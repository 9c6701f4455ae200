using System.Net;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Serving;

namespace TutorBot.Host.Doctor;

/// <summary>
/// Asks a running program whether it takes messages and can save them; what a container's health check calls.
/// </summary>
internal static class HealthProbe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static async Task<ExitCode> AskAsync(string address, Surroundings around, CancellationToken stop)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            around.Complain("doctor.no-url", ("url", address));
            return ExitCode.WrongUsage;
        }

        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var response = await client.GetAsync(new Uri(uri, Health.Ready), stop);
            if (response.IsSuccessStatusCode)
            {
                around.Say("doctor.healthy", ("url", uri));
                return ExitCode.Done;
            }

            Tell(uri, response.StatusCode, await response.Content.ReadAsStringAsync(stop), around);
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            around.Complain("doctor.ill", ("url", uri), ("why", failure.Message));
        }

        return ExitCode.Unexpected;
    }

    private static void Tell(Uri uri, HttpStatusCode status, string words, Surroundings around)
    {
        if (words == Health.CannotSave)
        {
            around.Complain("doctor.cannot-save", ("url", uri));
        }
        else
        {
            around.Complain("doctor.ill", ("url", uri), ("why", (int)status));
        }
    }
}
