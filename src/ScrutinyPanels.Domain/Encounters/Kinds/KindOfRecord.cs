using System.Globalization;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Encounters.Kinds;

/// <summary>A kind of record: its fields, value lists, words and import map. Each kind is one folder and is found by itself.</summary>
public abstract class KindOfRecord
{
    private readonly Lazy<Dictionary<string, ColumnTarget>> byHeading;

    protected KindOfRecord() => byHeading = new(Headings);

    public abstract RecordKind Kind { get; }

    /// <summary>Its table in the database.</summary>
    public abstract string Table { get; }

    /// <summary>The class beside the resource file with its words: "Kind", and "Field_" with the name of each field.</summary>
    public abstract Type Words { get; }

    /// <summary>Its fields in the order a reader is told them.</summary>
    public abstract IReadOnlyList<RecordField> Fields { get; }

    /// <summary>What a panel reads first: the grounds, or an account.</summary>
    public abstract string MainText { get; }

    /// <summary>The fields that tell a person's ethnicity, the person's own answer first.</summary>
    public virtual IReadOnlyList<string> Ethnicity => [];

    /// <summary>The yes-or-no field that says whether there is footage; none where the kind has none.</summary>
    public virtual string? Footage => null;

    /// <summary>
    /// The field with the force's own view of the event, given by a supervisor; none where the kind has none. It is sealed like a first view: readers are never
    /// told it, and the panel only once it has opened the case, so that it sways nobody.
    /// </summary>
    public virtual string? OwnReview => null;

    /// <summary>The fields in which rows about one event carry the same reference.</summary>
    public virtual IReadOnlyList<string> EventReferences => [];

    /// <summary>By which coded answers a record tells what a reader is warned of.</summary>
    public virtual IReadOnlyList<TagSign> Signs => [];

    /// <summary>For how many months records are kept before somebody looks whether they are still needed. A default: no national rule was found.</summary>
    public virtual int KeepMonths => 72;

    public virtual IReadOnlyList<string> DateHeadings => ["Date", "Date and time", "Incident date", "Datetime"];

    public virtual IReadOnlyList<string> TimeHeadings => ["Time", "Incident time"];

    public virtual IReadOnlyList<string> LatitudeHeadings => ["Latitude", "Lat"];

    public virtual IReadOnlyList<string> LongitudeHeadings => ["Longitude", "Long", "Lon", "Lng"];

    /// <summary>The field of a name.</summary>
    public RecordField Field(string name) => Fields.First(f => f.Name == name);

    /// <summary>What a reader of a record with these answers is warned of.</summary>
    public ContentTags TagsOf(IReadOnlyList<(string Field, IReadOnlyList<string> Values, bool? Yes)> answers) =>
        Signs.Where(s => s.IsIn(answers)).Aggregate(ContentTags.None, (tags, sign) => tags | sign.Tag);

    /// <summary>What a column with this heading most likely holds; nothing where the heading says nothing to this kind.</summary>
    public ColumnTarget Guess(string heading) => byHeading.Value.GetValueOrDefault(Plain(heading), ColumnTarget.None);

    /// <summary>Whether a target is one of this kind.</summary>
    public bool Has(ColumnTarget target)
    {
        if (target == ColumnTarget.None || target == ColumnTarget.Date || target == ColumnTarget.Time || target == ColumnTarget.Latitude || target == ColumnTarget.Longitude)
        {
            return true;
        }

        var field = Fields.FirstOrDefault(f => f.Name == target.Field);
        return field is not null
            && (target.Value is null || (field.Shape == FieldShape.Several && field.Marks.Any(m => m.Value == target.Value)))
            && (target.Place == 0 ? field.Shape != FieldShape.InOrder : field.Shape == FieldShape.InOrder && target.Place <= RecordField.MostSlots)
            && target.Code == (target.Value is { } value ? ColumnTarget.Mark(field, value) : target.Place > 0 ? ColumnTarget.Slot(field, target.Place) : ColumnTarget.Of(field)).Code;
    }

    /// <summary>A heading with only its letters and digits, in lower case: how files differ in blanks, points and capitals does not matter.</summary>
    public static string Plain(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private Dictionary<string, ColumnTarget> Headings()
    {
        var found = new Dictionary<string, ColumnTarget>();
        void Add(string heading, ColumnTarget target)
        {
            if (!found.TryAdd(Plain(heading), target) && found[Plain(heading)] != target)
            {
                throw new InvalidOperationException($"{Kind} has two meanings for the heading {heading}.");
            }
        }

        foreach (var (headings, target) in new[] { (DateHeadings, ColumnTarget.Date), (TimeHeadings, ColumnTarget.Time), (LatitudeHeadings, ColumnTarget.Latitude), (LongitudeHeadings, ColumnTarget.Longitude) })
        {
            foreach (var heading in headings)
            {
                Add(heading, target);
            }
        }

        foreach (var field in Fields)
        {
            foreach (var heading in field.Headings)
            {
                if (field.Shape != FieldShape.InOrder)
                {
                    Add(heading, ColumnTarget.Of(field));
                    continue;
                }

                for (var place = 1; place <= RecordField.MostSlots; place++)
                {
                    Add(string.Format(CultureInfo.InvariantCulture, heading, place), ColumnTarget.Slot(field, place));
                }
            }

            foreach (var (heading, value) in field.Marks)
            {
                Add(heading, ColumnTarget.Mark(field, value));
            }
        }

        return found;
    }
}
