using System.Text.Json;

namespace NewsCorpus.Floor.Tests;

/// <summary>floors.json: what was reached, for every figure. A figure may rise, and its floor with it; it may not fall unnoticed.</summary>
internal static class Floors
{
    private static readonly Dictionary<string, Dictionary<string, double>> Sets =
        JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, double>>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "floors.json")))!;

    /// <summary>Every figure of the set stands at its floor or above.</summary>
    public static void Hold(string set, IReadOnlyDictionary<string, double> reached)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(JsonSerializer.Serialize(reached));
        Sets[set].Where(floor => reached[floor.Key] < floor.Value).Select(floor => $"{floor.Key}: {reached[floor.Key]}, floor {floor.Value}").ShouldBeEmpty();
    }
}
