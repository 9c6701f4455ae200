using System.Collections.Immutable;
using System.Globalization;

namespace TutorBot.Grading.Grading.Reference.Items;

/// <summary>What labels there are, as yes-or-no questions that a model can be asked.</summary>
public abstract class Scale
{
    private Scale()
    {
    }

    /// <summary>How many yes-or-no questions a label is made of.</summary>
    public abstract int Outputs { get; }

    /// <summary>Whether an output holds of a label.</summary>
    public abstract bool Holds(int output, string label);

    /// <summary>The label that the outputs' chances (0 to 1) speak for most.</summary>
    public abstract string Decide(ReadOnlySpan<double> chances);

    /// <summary>Whether labels are numbers, so that distance between them means something.</summary>
    public abstract bool IsNumeric { get; }

    /// <summary>The mean number that the chances stand for; 0 where labels are names.</summary>
    public abstract double Expect(ReadOnlySpan<double> chances);

    /// <summary>By the labels that occur: numbers where all are.</summary>
    public static Scale Of(IEnumerable<string> labels)
    {
        var names = labels.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        return names.Length > 0 && names.All(name => TryNumber(name, out _)) ? new Numbers(names) : new Names(names);
    }

    public static bool TryNumber(string label, out double number) =>
        double.TryParse(label, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
        && double.IsFinite(number);

    private sealed class Names(ImmutableArray<string> names) : Scale
    {
        public override int Outputs => names.Length == 2 ? 1 : names.Length;

        public override bool IsNumeric => false;

        public override bool Holds(int output, string label) => label == names[output];

        public override string Decide(ReadOnlySpan<double> chances)
        {
            if (names.Length == 2)
            {
                return chances[0] >= 0.5 ? names[0] : names[1];
            }

            var best = 0;
            for (var at = 1; at < chances.Length; at++)
            {
                best = chances[at] > chances[best] ? at : best;
            }

            return names.IsEmpty ? "" : names[best];
        }

        public override double Expect(ReadOnlySpan<double> chances) => 0;
    }

    /// <summary>Each output asks whether the number lies above one of a few cuts.</summary>
    private sealed class Numbers : Scale
    {
        private const int MostCuts = 8;

        private readonly ImmutableArray<(double Value, string Label)> _values;
        private readonly ImmutableArray<int> _cuts;

        public Numbers(ImmutableArray<string> names)
        {
            _values = [.. names.Select(name => (double.Parse(name, CultureInfo.InvariantCulture), name)).Order()];
            var gaps = _values.Length - 1;
            _cuts = [.. Enumerable.Range(0, Math.Min(gaps, MostCuts))
                .Select(cut => 1 + (int)((long)cut * gaps / Math.Min(gaps, MostCuts)))];
        }

        public override int Outputs => _cuts.Length;

        public override bool IsNumeric => true;

        public override bool Holds(int output, string label) =>
            TryNumber(label, out var number) && number >= _values[_cuts[output]].Value;

        public override double Expect(ReadOnlySpan<double> chances)
        {
            var sum = Middle(0, _cuts.IsEmpty ? _values.Length : _cuts[0]);
            for (var at = 0; at < _cuts.Length; at++)
            {
                var next = at + 1 < _cuts.Length ? _cuts[at + 1] : _values.Length;
                var before = at == 0 ? 0 : _cuts[at - 1];
                sum += chances[at] * (Middle(_cuts[at], next) - Middle(before, _cuts[at]));
            }

            return sum;
        }

        public override string Decide(ReadOnlySpan<double> chances)
        {
            if (_cuts.Length == _values.Length - 1)
            {
                return _values[Likeliest(chances)].Label;
            }

            var expected = Expect(chances);
            return _values.MinBy(entry => Math.Abs(entry.Value - expected)).Label;
        }

        /// <summary>The value whose own chance, between two cuts, is greatest.</summary>
        private int Likeliest(ReadOnlySpan<double> chances)
        {
            var (best, most) = (0, double.MinValue);
            for (var at = 0; at < _values.Length; at++)
            {
                var own = (at == 0 ? 1 : chances[at - 1]) - (at < chances.Length ? chances[at] : 0);
                (best, most) = own > most ? (at, own) : (best, most);
            }

            return best;
        }

        private double Middle(int from, int to) => _values[from..to].Average(entry => entry.Value);
    }
}
