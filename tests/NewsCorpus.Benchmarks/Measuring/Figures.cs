using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsCorpus.Benchmarks.Measuring;

/// <summary>Prints figures as they come.</summary>
/// <param name="json">One JSON object a line; else a table.</param>
internal sealed class Figures(bool json)
{
    private static readonly JsonSerializerOptions Lines = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private bool hasHead;

    private readonly List<Figure> printed = [];

    /// <summary>What was printed so far.</summary>
    public IReadOnlyList<Figure> Printed => printed;

    public void Add(string name, string unit, IEnumerable<double> samples) => Add(Figure.Of(name, unit, samples));

    public void Add(Figure figure)
    {
        printed.Add(figure);
        var rounded = figure with { Median = Rounded(figure.Median), P99 = Rounded(figure.P99) };
        Console.WriteLine(json ? JsonSerializer.Serialize(rounded, Lines) : Row(rounded.Name, rounded.Unit, $"{rounded.Median:#,0.###}", $"{rounded.P99:#,0.###}", $"{rounded.N:#,0}"));
    }

    /// <summary>A sentence for whoever reads along; goes beside the figures.</summary>
    public static void Say(string sentence) => Console.Error.WriteLine(sentence);

    private string Row(string name, string unit, string median, string p99, string n)
    {
        var row = $"{name,-44} {unit,-12} {median,12} {p99,12} {n,8}";
        if (hasHead) return row;
        hasHead = true;
        return $"{"name",-44} {"unit",-12} {"median",12} {"p99",12} {"n",8}{Environment.NewLine}{row}";
    }

    // Four significant digits: no measurement here has more.
    private static double Rounded(double value) =>
        value == 0 ? 0 : double.Parse(value.ToString("G4", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);
}
