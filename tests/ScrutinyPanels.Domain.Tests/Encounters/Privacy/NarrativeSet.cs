using System.Globalization;
using System.Text;

namespace ScrutinyPanels.Domain.Tests.Encounters.Privacy;

/// <summary>A personal detail in a narrative: where it stands in the text without marks, and what it is.</summary>
public sealed record PlantedDetail(int Start, int Length, string Category);

/// <summary>A made-up police narrative without its marks, and the personal details it holds.</summary>
public sealed record Narrative(int Number, string Text, IReadOnlyList<PlantedDetail> Planted);

/// <summary>The 300 narratives on which the misses and false alarms of the privacy scanner are counted.</summary>
public static class NarrativeSet
{
    private const int WithDetails = 195;
    private const int WithoutDetails = 105;
    private const ulong Seed = 0x5CA7_1E55_0F60_0D5E;
    private const char Opens = '⟦';
    private const char Divides = '|';
    private const char Closes = '⟧';

    public static IReadOnlyList<string> Categories { get; } =
        ["officer-number", "phone", "email", "vehicle-mark", "postcode", "address", "date-of-birth", "name"];

    /// <summary>Makes the narratives, with their marks, from the templates and what fills them: always the same ones.</summary>
    public static IReadOnlyList<string> Make() => new Maker().Make();

    /// <summary>The narratives as they were frozen.</summary>
    public static IReadOnlyList<Narrative> Frozen() => [.. Lines("narratives.txt").Select((line, index) => Parse(index + 1, line))];

    /// <summary>The list of names a force keeps.</summary>
    public static IReadOnlyList<string> Names() => Lines("names.txt");

    public static byte[] FrozenBytes() => Bytes("narratives.txt");

    private static Narrative Parse(int number, string line)
    {
        var text = new StringBuilder();
        var planted = new List<PlantedDetail>();
        var at = 0;
        while (at < line.Length)
        {
            var opens = line.IndexOf(Opens, at);
            if (opens < 0)
            {
                break;
            }

            var divides = line.IndexOf(Divides, opens);
            var closes = line.IndexOf(Closes, opens);
            if (divides < 0 || closes < divides + 2)
            {
                throw new FormatException($"Narrative {number}: a mark that does not close, or holds nothing.");
            }

            var category = line[(opens + 1)..divides];
            var detail = line[(divides + 1)..closes];
            if (!Categories.Contains(category) || detail.Contains(Opens, StringComparison.Ordinal))
            {
                throw new FormatException($"Narrative {number}: \"{category}\" is no category, or one mark is in another.");
            }

            text.Append(line, at, opens - at);
            planted.Add(new PlantedDetail(text.Length, detail.Length, category));
            text.Append(detail);
            at = closes + 1;
        }

        text.Append(line, at, line.Length - at);
        return new Narrative(number, text.ToString(), planted);
    }

    private static string[] Lines(string file) =>
        Encoding.UTF8.GetString(Bytes(file)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static byte[] Bytes(string file)
    {
        using var stream = typeof(NarrativeSet).Assembly.GetManifestResourceStream($"Narratives.{file}")
            ?? throw new FileNotFoundException(file);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private sealed class Maker
    {
        // No vowel, so that no word comes about by chance.
        private const string MarkLetters = "BDFGHJKLNPRSVWXY";

        private readonly Dictionary<string, Bag> _fillers = [];
        private readonly Dictionary<string, string?> _categories = [];
        private readonly Bag _with;
        private readonly Bag _without;
        private ulong _state = Seed;

        public Maker()
        {
            var with = new List<string>();
            var without = new List<string>();
            var current = with;
            foreach (var line in Lines("templates.txt"))
            {
                if (line.StartsWith('#'))
                {
                    current = line.StartsWith("# Without", StringComparison.Ordinal) ? without : with;
                }
                else
                {
                    current.Add(line);
                }
            }

            _with = new Bag(this, with);
            _without = new Bag(this, without);
            ReadFillers();
        }

        public List<string> Make()
        {
            var kinds = new List<bool>();
            kinds.AddRange(Enumerable.Repeat(true, WithDetails));
            kinds.AddRange(Enumerable.Repeat(false, WithoutDetails));
            Shuffle(kinds);

            var made = new List<string>();
            foreach (var withDetails in kinds)
            {
                var template = (withDetails ? _with : _without).Next();
                var line = Styled(template, Fill(template));
                while (made.Contains(line))
                {
                    line = Styled(template, Fill(template));
                }

                made.Add(line);
            }

            return made;
        }

        private void ReadFillers()
        {
            var lists = new Dictionary<string, List<string>>();
            var current = new List<string>();
            foreach (var line in Lines("fillers.txt"))
            {
                if (line.StartsWith('#'))
                {
                    continue;
                }

                if (line.StartsWith('['))
                {
                    var end = line.IndexOf(']', StringComparison.Ordinal);
                    var kind = line[1..end];
                    var category = line[(end + 1)..].Trim();
                    current = [];
                    lists.Add(kind, current);
                    _categories.Add(kind, category.Length == 0 ? null : category);
                }
                else
                {
                    current.Add(line);
                }
            }

            foreach (var (kind, list) in lists)
            {
                _fillers.Add(kind, new Bag(this, list));
            }
        }

        private string Fill(string pattern)
        {
            var filled = new StringBuilder();
            var at = 0;
            while (true)
            {
                var opens = pattern.IndexOf('{', at);
                if (opens < 0)
                {
                    return filled.Append(pattern, at, pattern.Length - at).ToString();
                }

                var closes = pattern.IndexOf('}', opens);
                filled.Append(pattern, at, opens - at).Append(Filler(pattern[(opens + 1)..closes]));
                at = closes + 1;
            }
        }

        private string Filler(string kind)
        {
            if (kind is "L" or "l")
            {
                var letter = MarkLetters[Below(MarkLetters.Length)];
                return (kind == "L" ? letter : char.ToLowerInvariant(letter)).ToString();
            }

            if (char.IsAsciiDigit(kind[0]))
            {
                var bounds = kind.Split('-');
                var low = int.Parse(bounds[0], CultureInfo.InvariantCulture);
                var high = int.Parse(bounds[1], CultureInfo.InvariantCulture);
                return (low + Below(high - low + 1)).ToString(CultureInfo.InvariantCulture).PadLeft(bounds[0].Length, '0');
            }

            var filled = Fill(_fillers[kind].Next());
            var category = _categories[kind];
            return category is null ? filled : $"{Opens}{category}{Divides}{filled}{Closes}";
        }

        /// <summary>Some officers write everything in capitals, some nothing.</summary>
        private string Styled(string template, string line)
        {
            var chance = Below(100);
            var firstWords = template[..Math.Min(12, template.Length)];
            if (chance < 4 || !firstWords.Any(letter => char.IsAsciiLetterLower(letter) || letter == '{'))
            {
                return Cased(line, char.ToUpperInvariant);
            }

            return chance < 11 ? Cased(line, char.ToLowerInvariant) : line;
        }

        private static string Cased(string line, Func<char, char> change)
        {
            var cased = new StringBuilder(line.Length);
            var inCategory = false;
            foreach (var letter in line)
            {
                inCategory = letter == Opens || (inCategory && letter != Divides);
                cased.Append(inCategory ? letter : change(letter));
            }

            return cased.ToString();
        }

        private void Shuffle<T>(List<T> list)
        {
            for (var last = list.Count - 1; last > 0; last--)
            {
                var other = Below(last + 1);
                (list[last], list[other]) = (list[other], list[last]);
            }
        }

        /// <summary>SplitMix64: the same numbers on every machine and with every runtime.</summary>
        private int Below(int bound)
        {
            _state = unchecked(_state + 0x9E37_79B9_7F4A_7C15);
            var mixed = _state;
            mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58_476D_1CE4_E5B9);
            mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB);
            mixed ^= mixed >> 31;
            return (int)(mixed % (ulong)bound);
        }

        /// <summary>Gives each of its lines once, in an order by chance, before any line a second time.</summary>
        private sealed class Bag(Maker maker, IReadOnlyList<string> lines)
        {
            private readonly List<string> _left = [];

            public string Next()
            {
                if (_left.Count == 0)
                {
                    _left.AddRange(lines);
                    maker.Shuffle(_left);
                }

                var next = _left[^1];
                _left.RemoveAt(_left.Count - 1);
                return next;
            }
        }
    }
}
