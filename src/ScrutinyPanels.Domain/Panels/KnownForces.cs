namespace ScrutinyPanels.Domain.Panels;

/// <summary>A police force that everybody knows: its code in official statistics, its name, its short name at data.police.uk, and how else it is written.</summary>
public sealed record KnownForce(string StatisticsCode, string Name, string Slug, params IReadOnlyList<string> OtherNames);

/// <summary>The 43 territorial forces of England and Wales and British Transport Police, by the code of the force area; every installation knows them from the start.</summary>
public static class KnownForces
{
    public static IReadOnlyList<KnownForce> All { get; } =
    [
        new("E23000001", "Metropolitan Police", "metropolitan", "Metropolitan", "Metropolitan Police Service"),
        new("E23000002", "Cumbria", "cumbria"),
        new("E23000003", "Lancashire", "lancashire"),
        new("E23000004", "Merseyside", "merseyside"),
        new("E23000005", "Greater Manchester", "greater-manchester"),
        new("E23000006", "Cheshire", "cheshire"),
        new("E23000007", "Northumbria", "northumbria"),
        new("E23000008", "Durham", "durham"),
        new("E23000009", "North Yorkshire", "north-yorkshire"),
        new("E23000010", "West Yorkshire", "west-yorkshire"),
        new("E23000011", "South Yorkshire", "south-yorkshire"),
        new("E23000012", "Humberside", "humberside"),
        new("E23000013", "Cleveland", "cleveland"),
        new("E23000014", "West Midlands", "west-midlands"),
        new("E23000015", "Staffordshire", "staffordshire"),
        new("E23000016", "West Mercia", "west-mercia"),
        new("E23000017", "Warwickshire", "warwickshire"),
        new("E23000018", "Derbyshire", "derbyshire"),
        new("E23000019", "Nottinghamshire", "nottinghamshire"),
        new("E23000020", "Lincolnshire", "lincolnshire"),
        new("E23000021", "Leicestershire", "leicestershire"),
        new("E23000022", "Northamptonshire", "northamptonshire"),
        new("E23000023", "Cambridgeshire", "cambridgeshire"),
        new("E23000024", "Norfolk", "norfolk"),
        new("E23000025", "Suffolk", "suffolk"),
        new("E23000026", "Bedfordshire", "bedfordshire"),
        new("E23000027", "Hertfordshire", "hertfordshire"),
        new("E23000028", "Essex", "essex"),
        new("E23000029", "Thames Valley", "thames-valley"),
        new("E23000030", "Hampshire and Isle of Wight", "hampshire", "Hampshire"),
        new("E23000031", "Surrey", "surrey"),
        new("E23000032", "Kent", "kent"),
        new("E23000033", "Sussex", "sussex"),
        new("E23000034", "City of London", "city-of-london", "London, City of"),
        new("E23000035", "Devon and Cornwall", "devon-and-cornwall", "Devon & Cornwall"),
        new("E23000036", "Avon and Somerset", "avon-and-somerset", "Avon & Somerset"),
        new("E23000037", "Gloucestershire", "gloucestershire"),
        new("E23000038", "Wiltshire", "wiltshire"),
        new("E23000039", "Dorset", "dorset"),
        new("W15000001", "North Wales", "north-wales"),
        new("W15000002", "Gwent", "gwent"),
        new("W15000003", "South Wales", "south-wales"),
        new("W15000004", "Dyfed-Powys", "dyfed-powys"),
        new("", "British Transport Police", "btp"),
    ];
}
