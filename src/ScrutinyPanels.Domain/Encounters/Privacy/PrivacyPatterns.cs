using System.Text.RegularExpressions;

namespace ScrutinyPanels.Domain.Encounters.Privacy;

// The patterns of the rules, in the order of the rules. Every repetition has a bound and every start is tried once, so none can run away;
// the timeout stands behind that as a second wall.
public static partial class PrivacyRules
{
    private const string Hidden = PrivacyRule.HiddenGroup;
    private const int Timeout = 10_000;
    private const RegexOptions AnyCase = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const RegexOptions AsWritten = RegexOptions.CultureInvariant;

    private const string NotInWord = @"(?<![\p{L}\p{M}0-9])";
    private const string WordEnds = @"(?![\p{L}\p{M}0-9])";

    private const string ShortRank =
        @"(?:(?:[AT]/?)?W?/?(?:PC|PS|DC|DS)|[AT]?/?(?:P\. ?C|P\. ?S|D\. ?C|D\. ?S|D/C|D/S|P/C|P/S|D/I|D/Sgt|DSgt)|(?:Sp(?:ec)?\. ?)?Con|PCSO|CSO|SPCSO|(?:[AT]/)?(?:DCI|DI|DSUPT|C/?I|CH\.? ?/?INSP|C/INSP|INSP|SGT|SUPT)|SPC|SPS|S/?SGT|S/PC|SC|TDC|TPS|PSI|PSE|CDO|DDO|OIC|OIO)";

    private const string LongRank =
        @"(?:(?:(?:special|sp|police|detective|det|temporary|acting|chief|ch|custody|community support|police staff|searching|arresting|reporting)\.? ){0,2}"
        + @"(?:constables?|sergeants?|inspectors?|superintendents?|officers?)|(?:special|sp|det|police)\.? ?(?:con|const|sgt|serg|insp)|const|serg)";

    private const string Rank = "(?:" + ShortRank + "(?:'?s)?|" + LongRank + ")";

    // What follows a number that counts or measures something.
    private const string NotUnit =
        @"(?! ?(?:hrs?|hours?|am|pm|v|volts?|m|metres?|meters?|yards?|yds?|feet|ft|inch(?:es)?|miles?|mph|km|kg|years?|yrs?|yo|months?|weeks?|days?|mins?|minutes?|secs?|seconds?"
        + @"|males?|females?|people|persons?|officers?|times|x|grams?|pounds)(?![\p{L}0-9]))(?! ?%)";

    private const string NumberEnds = WordEnds + @"(?![/:.,-][0-9])" + NotUnit;
    private const string Number = @"(?:[A-Z]{1,2} ?[0-9]{3,6}|[0-9]{2,6}[A-Z]{0,2})" + NumberEnds;
    private const string LongNumber = @"(?:[A-Z]{1,2}[0-9]{3,6}|[0-9]{3,6}[A-Z]{0,2})" + NumberEnds;
    private const string NumberWord = @"(?:(?:numbers?|numerals?|nos?|num|id)\b\.?)";

    private const string Initial = @"(?:\p{Lu}(?:\. ?| ))";
    private const string Particle = @"(?:(?i:de|da|das|del|della|di|do|dos|du|la|le|van|von|der|den|ter|al|el|bin|ibn|binti|bint|abu|ap|ab|ferch|ní|ni|nic|ó|mac|mc|st\.?)[ -])";

    private const string NameWord =
        @"(?:(?:\p{Lu}'\p{L}|\p{Lu}[\p{L}\p{M}])[\p{L}\p{M}]{0,24}(?:(?:-|'(?![sS](?!\p{L})))\p{L}[\p{L}\p{M}]{0,24}){0,3})";

    private const string Names =
        Initial + "{0,3}" + Particle + "{0,3}" + NameWord + @"(?:(?: {1,2}|(?<=[a-z]), (?=\p{Lu}\p{Ll}{1,20} (?:\(|dob)))" + Initial + "{0,2}" + Particle + "{0,2}" + NameWord + "){0,3}" + WordEnds;

    internal const string StreetType =
        @"(?:Street|Str|St|Road|Rd|Lane|Ln|Close|Cl|Avenue|Ave|Av|Drive|Drv|Dr|Crescent|Cresc|Cres|Court|Crt|Ct|Place|Pl|Terrace|Terr|Ter|Gardens?|Gdns|Gdn|Grove|Grv|Gr|Way|Walk|Wk|Mews"
        + @"|Square|Sq|Hill|Rise|Row|Parade|Pde|Parkway|Park|Pk|Green|Grn|Gate|Mount|Mt|View|Vale|Croft|Bank|End|Fold|Yard|Wharf|Quay|Boulevard|Blvd|Broadway|Chase|Circus|Common|Crossway"
        + @"|Dale|Embankment|Esplanade|Fields?|Garth|Glade|Glen|Grange|Heath|Heights|House|Hollow|Lea|Link|Meads?|Meadows?|Path|Promenade|Reach|Ride|Ridge|Side|Spinney|Strand|Tower|Towers"
        + @"|Villas?|Wynd|Woods?|Approach|Arcade|Alley|Bridge|Brow|Buildings|Copse|Cottages?|Corner|Dene|Drove|Estate|Ford|Passage|Precinct|Orchard|Paddock|Causeway|Bypass|Highway|Loan|Nook|Cross|Leas|Holt|Hurst|Hostel|Point|Site|Flats|Mansions|Lodge|Maltings|Plaza|Marina|Boulevard|Bvd|Roundway|Ropewalk|Moorings|Dock|Docks|Works|Mill|Stables|Almshouses)";

    private const string SmallStreetType = @"(?:street|st|road|rd|lane|ln|avenue|ave|crescent|cres|terrace|drive|gardens|gdns|grove|mews|close|court|way|walk|place|square|sq|hill|rise|parade|croft|row|view|yard|wharf|point|hostel|terr|house|green|gate|park|bank|mount|vale|villas|cottages|buildings|heights|tower|towers|mansions|estate|site|lodge|fold|end|quay|walk)";

    private const string StreetWord = @"(?:\p{Lu}[\p{L}\p{M}'.-]{0,24} )";
    private const string HouseNumber = @"(?:[0-9]{1,4}[A-Za-z]?(?:(?: ?[-/&] ?| and | to )[0-9]{1,4}[A-Za-z]?)?)";
    private const string WelshStreet =
        @"(?:(?:Heol|Ffordd|Stryd|Lôn|Lon|Rhodfa|Clos|Cae|Maes|Bryn|Pen|Tan|Rhiw|Cwrt|Parc|Llys|Gerddi|Sgwar|Sgwâr|Rhes|Teras)\b(?:[ -](?:(?:y|yr|Y|Yr|ar|uchaf|isaf)[ -])?\p{Lu}[\p{L}\p{M}'-]{1,20}){0,3}(?:[ -](?:y|yr|Y|Yr)[ -]\p{Lu}[\p{L}\p{M}'-]{1,20})?)";

    private const string Capital = @"(?:\p{Lu}[\p{L}\p{M}'-]{1,20})";
    private const string AnyWord = @"(?:\p{L}[\p{L}\p{M}'-]{1,20})";
    private const string WordForNumber = @"(?:(?i:(?:house |door |property )?(?:no\.?|number|num\.?|nr\.?) ?(?:of )?|#))";
    private const string Unit = @"(?:(?i:flat|apartment|apt|bedsit|flt|maisonette|unit|room|rm|studio|plot|pitch|chalet|caravan|berth|annexe?)\.? (?i:no\.? ?|number )?(?:[0-9]{1,4}[A-Za-z]?|[A-Z])(?![\p{L}0-9]))";
    private const string Floor = @"(?i:(?:on )?(?:the )?(?:ground|first|second|third|fourth|fifth|sixth|top|lower|upper|basement|[0-9]{1,2}(?:st|nd|rd|th)) (?:floor|flr|flat)(?: flat)?)";
    private const string FlatWord = @"(?:flat|apartment|apt|bedsit|flt|maisonette)";

    // Numbers that belong to something else: a rank, a log, a section, an age, a sum, a group of people.
    private const string NotOtherNumber =
        @"(?<![\p{L}\p{M}0-9])(?<![0-9][/.:,-])(?<![£$€#/.])(?<!(?i:\b(?:" + ShortRank + @"s?|officer|CAD|log|incident|ref|reference|crime|exhibit|URN|section|sect|sec|s|code|para|paragraph|aged|age|age of|group of"
        + @"|total of|about|approx|approximately|around|over|under|junction|jct|route|bus|platform|stop|step|page|serial|operation|op|car|unit|callsign|collar|warrant|suspect|male|female|person|subject|occupant|victim|witness|driver|passenger|detainee)\.? ))";

    private const string Month = @"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?!\p{L})\.?";

    private const string DayInWords =
        @"(?:(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth"
        + @"|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)";

    private const string YearInWords =
        @"(?:(?:nineteen|twenty|two thousand)(?:[ -](?:hundred|and|oh|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy"
        + @"|eighty|ninety|one|two|three|four|five|six|seven|eight|nine)){0,4})\b";

    private const string FullDate =
        @"(?:[0-9]{1,2} ?[/.\\-] ?[0-9]{1,2} ?[/.\\-] ?(?:[0-9]{4}|[0-9]{2}|(?:19|20)xx)|[0-9]{1,2} [0-9]{1,2} (?:[0-9]{4}|[0-9]{2})|(?:19|20)[0-9]{2}[/.\\ -][0-9]{1,2}[/.\\ -][0-9]{1,2}"
        + @"|[0-9]{1,2} ?(?:st|nd|rd|th)?(?: of)?[ /.,\\-]{0,2}" + Month + @"[ /.,\\-]{0,2}(?:in |of )?(?:'?[0-9]{4}|(?:19|20)xx|'?[0-9]{2}(?![:0-9])|" + YearInWords + ")"
        + "|" + Month + @"[ .-]{0,2}(?:the )?[0-9]{1,2} ?(?:st|nd|rd|th)?[ ,.-]{1,3}(?:in |of )?(?:[0-9]{4}|'[0-9]{2}|[0-9]{2}(?![:0-9]))"
        + @"|" + DayInWords + "(?: of)? " + Month + @"[ ,]{1,2}(?:[0-9]{4}|" + YearInWords + "))" + WordEnds;

    private const string AnyDate =
        "(?:" + FullDate + @"|(?:[0-9]{8}|[0-9]{6})" + WordEnds + @"|[0-9]{1,2} ?(?:st|nd|rd|th)?(?: of)? " + Month + @"(?! [0-9])|" + DayInWords + "(?: of)? " + Month
        + @"|(?<!may )" + Month + @"(?: of)?[ ,]{1,2}(?:19|20)[0-9]{2}\b(?:,? (?:on )?the [0-9]{1,2} ?(?:st|nd|rd|th)?(?![\p{L}0-9]))?|" + Month + @" (?:the )?[0-9]{1,2}(?:st|nd|rd|th)|(?:xmas|christmas|boxing|new year'?s|halloween|valentine'?s) ?(?:day|eve|night)?,? (?:of |in )?(?:" + FullDate + @"|(?:19|20)[0-9]{2}\b)|[0-9]{1,2}/[0-9]{2,4}(?![/0-9])|(?:19|20)[0-9]{2}" + WordEnds + @"(?! ?h))";

    private const string Birth = @"(?:d ?\. ?o ?\. ?b\.?s?|d/o/b|d o b|dobs?|dates? of birth|birth ?dates?|d of b|birthdays?|born|b\.)";

    private static Regex NumberAfterRank() => Made(
        NotInWord + Rank + @"\.?(?:[ :#(/,-]{1,3}|(?=[0-9]))(?:" + NumberWord + @"[ :]{1,2})?(?<hidden>" + Number + @")(?:(?-i: {1,2}" + NameWord + @"){0,2}\)?(?: ?, ?| ?& ?| and | or )(?:" + Rank + @" )?(?<hidden>" + Number + @")){0,6}",
        AnyCase);

    private static Regex NumberAfterRankAndName() => Made(
        NotInWord + "(?:(?i:" + Rank + @")\.? {1,2}" + Names + "|(?i:" + ShortRank + @"|(?:special |detective |acting |temporary |chief )?(?:constable|sergeant|inspector))\.? \p{Ll}[\p{L}'-]{1,24}|(?i:reporting officer|officer|OIC)[: -]{1,3}" + Names
        + @")[ ,(-]{1,3}(?i:(?:collar|shoulder|warrant)? ?(?:" + NumberWord + @"[ :]{1,2})?)(?<hidden>(?i:" + LongNumber + "))",
        AsWritten);

    private static Regex NumberBeforeRank() => Made(
        NotInWord + @"(?<![/:.-])(?<!(?i:\b(?:at|about|around|approx|approximately|from|until|till|in|since|on|CAD|log|ref|hrs|time) ))(?<hidden>(?!(?:19|20)[0-9]{2} )[0-9]{3,6}[A-Z]{0,2}) (?:PC|PS|PCSO|DC|DS|Sgt|SGT|Insp|INSP)(?= \p{Lu})",
        AsWritten);

    private static Regex NumberAfterWord() => Made(
        NotInWord + @"(?<!\b(?:search|arrest|bench|court|left|right|his|her) )(?:(?:(?:collar|shoulder|warrant|badge|epaulettes?|epaulets?|force id|staff id|officer id)(?: card)?|numerals?)(?: ?" + NumberWord + @"| card)?"
        + @"|(?:force|staff|officer|officer's|officers|pin|payroll|pay|employee|fin|identification) ?" + NumberWord + @")[ :#(-]{1,3}(?:(?:is|was|of|reads?|being|given as|shown as) ){0,2}"
        + @"(?<hidden>(?:[A-Z]{1,3} ?[0-9]{2,7}|[0-9]{2,7}[A-Z]{0,3})" + NumberEnds + @")(?:(?:, | and | & | or )(?<hidden>" + Number + ")){0,5}",
        AnyCase);

    // Without a letter a number after "by" is a time or an amount, unless the word before says that somebody did something.
    private static Regex NumberAfterBy() => Made(
        NotInWord + @"(?:(?:reviewed|authorised|approved|supervised|conducted|completed|recorded|witnessed|seen|searched|assisted|accompanied|checked|signed|updated|attended|submitted|entered|endorsed|countersigned|stopped|detained|arrested|handcuffed|driven) by (?:officer |an? |number |no\.? ?)?(?<hidden>(?:[A-Z]{1,2}[0-9]{3,6}|[0-9]{3,6}[A-Z]{0,2})"
        + NumberEnds + @")|by (?<hidden>(?:[A-Z]{1,2}[0-9]{3,6}|[0-9]{3,6}[A-Z]{1,2})" + NumberEnds + @"))(?:(?: and | & |, )(?<hidden>(?:[A-Z]{1,2}[0-9]{3,6}|[0-9]{3,6}[A-Z]{0,2})" + NumberEnds + @")){0,4}",
        AnyCase);

    private static Regex NumberOnUniform() => Made(
        NotInWord + @"(?<hidden>(?:[A-Z]{1,2}[0-9]{2,6}|[0-9]{2,6}[A-Z]{0,2}))" + WordEnds + @" (?:(?:was|were|written|shown|displayed|visible|clearly|seen|numerals?) ){0,3}(?:on|from) (?:his|her|their|the|an|my) (?:left |right )?(?:shoulders?|epaulettes?|epaulets?|collar|badge|lapel|numerals)\b",
        AnyCase);

    private static Regex NumberWithDivision() => Made(
        NotInWord + @"(?<![/-])(?<hidden>[0-9]{3,5}(?!(?:AM|PM|HR|HS|ML|MG|KG|CM|MM|CC|KM|GB|MB|TB|RR|FT|TH|ST|ND|RD|YD|LB|OZ|GM|GS|MW|KW|HP|UK|IC|BC|AD|BS|PX|KB|KV|PS|PC|DC|DS)\b)[A-Z]{2})" + WordEnds + @"(?![/-][0-9A-Z])",
        AsWritten);

    private static Regex PhoneNumber() => Made(
        @"(?<![\p{L}0-9])(?<![0-9][/.,:-])(?<!\b(?:CAD|log|incident|crime|URN|ref|reference|occurrence|exhibit|seal|niche|custody|IMEI)(?: (?:no\.?|number|ref))?[ .:#]{1,2})(?![0-9]{1,2}[./ -][0-9]{1,2}[./ -](?:19|20)[0-9]{2}(?![0-9]))(?![0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2}(?![0-9]))"
        + @"(?<hidden>(?:(?:\(?\+ ?|00 ?)44\)?[ .()/-]{0,3}(?:\(?0\)?[ .()/-]{0,2})?[1-9]|\(?0[ .()/-]{0,2}[1-9])(?:[ .()/-]{0,3}[0-9]){8,9}|44[ .()/-]{0,3}(?:\(0\)[ .()/-]{0,2})?[1-9](?:[ .()/-]{0,3}[0-9]){9}"
        + @"|[0o][ ./-]?7(?:[ .()/-]{0,3}[0-9o]){9})(?![0-9\p{L}])(?![/:][0-9])",
        AnyCase);

    private static Regex ForeignPhoneNumber() => Made(@"(?<![\p{L}0-9/.,:+-])(?<hidden>(?:\+ ?|00 ?)(?!44)[1-9][0-9]{0,2}(?:[ .()-]{0,2}[0-9]){7,12})(?![0-9])(?![/:][0-9])", AsWritten);

    private static Regex NumberAfterPhone() => Made(
        NotInWord + @"(?:(?:tel|phone|mob|mobile|telephone|cell|landline|whatsapp|contact(?:ed|able)?|(?:rang|ring|rings|ringing|texted|text|called|call|calls|phoned|dialled)(?! \d{4} ?h))\b(?: (?:no|number|num|phone|on|is|was|me|him|her|them|it|his|the|via|using|at|from)\b){0,3}[ .:#(=-]{1,3}(?<hidden>\(?(?:[1-9](?:[ ./()-]{0,2}[0-9]){5,10}|o[ ./-]?[1-9](?:[ ./()-]{0,2}[0-9o]){7,9}))(?![0-9])(?![/:.][0-9])"
        + @"|on (?<hidden>7[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}|[1-9][0-9]{2,4}[ -][0-9]{6})(?![0-9])(?![/:.][0-9]))",
        AnyCase);

    private static Regex EmailAddress() => Made(@"(?<![\w.+%'-])(?<hidden>[\w+%-](?:[\w.+%'-]{0,63}) ?@ ?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,24})(?![\w-])|(?<=[\w.+%'-]{64})(?<hidden>@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5})", AnyCase);

    private static Regex EmailInWords() => Made(
        NotInWord + @"(?<hidden>[\w+-]{1,40}(?:(?:\.| dot )[\w+-]{1,40}){0,3} ?(?:\(at\)|\[at\]|@| at ) ?[\w-]{1,40}(?: ?(?:\(dot\)|\[dot\]|\.) ?| dot )(?:(?:co|ac|gov|org|police)(?: ?(?:\(dot\)|\[dot\]|\.) ?| dot ))?(?:com|uk|org|net|info|io|eu|ie))" + WordEnds,
        AnyCase);

    private static Regex MarkSince2001() => Made(
        NotInWord + @"(?<hidden>(?:[A-Za-z]{2}[0-9]{2}[ ./-]{0,3}(?!(?i:mph|hrs|min|kgs|yrs|gbp|pcs))[A-Za-z]{3}|[A-Z]{2}[ .-]{1,2}[0-9]{2}[ .-]{0,3}[A-Z]{3}|[A-Z]{2}(?:O[0-9]|[0-9]O)[ .-]{0,2}[A-Z]{3}|[A-Z] [A-Z] [0-9] [0-9] [A-Z] [A-Z] [A-Z]))" + WordEnds,
        AsWritten);

    private static Regex MarkWithPrefix() => Made(NotInWord + @"(?<hidden>[A-HJ-Y][0-9]{1,3}[ .-]{0,2}[A-Z]{3}|[a-hj-y][0-9]{2,3}[a-z]{3})" + WordEnds, AsWritten);

    private static Regex MarkWithSuffix() => Made(NotInWord + @"(?<hidden>[A-Z]{3}[ .-]{0,2}[0-9]{1,3}[A-Z]|[a-z]{3}[0-9]{2,3}[a-z])" + WordEnds + "(?![/-][0-9])", AsWritten);

    private static Regex MarkOfNorthernIreland() => Made(NotInWord + @"(?<hidden>(?:[A-Z]I[A-Z]|[A-Z]{2}[IZ]|[A-Z]Z[A-Z])[ -]{0,2}[0-9]{3,4}|[a-z]{2}z[0-9]{4})" + WordEnds + "(?![/:-][0-9])", AsWritten);

    // A short word behind a partial mark is the next word of the sentence.
    private const string NextWord =
        @"(?!(?:a|i|is|in|on|at|of|to|it|by|he|we|as|or|an|no|so|up|if|me|my|us|be|am|do|go|the|and|was|had|has|for|but|his|her|who|not|ran|car|van|all|now|out|off|are|did|got|hit|its|one|saw|she|two|via|per|with)\b)";

    private const string AnyMark =
        @"(?!(?:vrms?|vrns?|regs?|index|plates?|ic[0-9])(?![\p{L}]))(?:[A-Z]{2}[ .-]?[0-9]{2}[ ./-]{0,3}" + NextWord + @"[A-Z]{1,3}(?![\p{L}0-9])|[A-Z] ?[0-9]{1,3}[ .-]{0,2}" + NextWord + @"[A-Z]{3}(?![\p{L}0-9])|[A-Z]{3}[ .-]{0,2}[0-9]{1,3}[ ]?" + NextWord + @"[A-Z](?![\p{L}0-9])"
        + @"|[A-Z]{1,3}[ .-]{0,2}[0-9]{1,4}|[0-9]{1,4}[ .-]{0,2}" + NextWord + @"[A-Z]{1,3}|[0-9]{2,3}-[A-Z]{1,2}-[0-9]{1,6}|(?=(?:[A-Z][ .-]{1,2}){1,3}[0-9])[A-Z0-9](?:[ .-]{1,2}" + NextWord + "[A-Z0-9]){3,6})";

    private static Regex MarkAfterWord() => Made(
        NotInWord + @"(?:reg(?:istration|istered|d|o|s)?|vrms?|vrns?|vehicle index|index|(?:number ?)?plates?|vehicle mark|partial)\b\.?(?:[ :;,#(""'=-]{1,3}(?:mark|number|no\.?|plates?|is|was|of|as|being|bearing|reads?|reading|displaying|ending|ends|starting|starts|begins|beginning|with|in|partial|possibly|maybe|poss|believed|vrm|vrn|index|reg)\b\.?){0,4}[ :;,#(""'=-]{1,3}(?<hidden>"
        + AnyMark + ")" + WordEnds + @"(?![/:-][0-9])"
        + "|" + NotInWord + @"(?:possibly|poss|maybe|partial)[ :(-]{1,3}(?<hidden>(?!IC[0-9])[A-Z]{2}[ -]?[0-9]{2}(?:[ -]{0,2}" + NextWord + "[A-Z]{1,3})?)" + WordEnds + "(?![/:-][0-9])",
        AnyCase);

    private static Regex MarkAfterVehicle() => Made(
        NotInWord + @"(?i:vehicle|veh|car|van|moped|motorcycle|motorbike|scooter|bearing|displaying|ANPR hit on|ANPR|(?:driver|rider|keeper|owner|RK) of(?: an?| the)?)[ :,(-]{1,3}(?:(?:is|was|bearing|displaying|marked|on) ){0,2}(?<hidden>(?!IC[0-9])(?![ABM][0-9]{1,4}\b)[A-Z]{1,3} ?[0-9]{1,4}|[0-9]{1,4} ?[A-Z]{2,3}|(?<=(?i:driver|rider|keeper|owner|RK) of (?:(?i:an?|the) )?)[0-9]{1,4} [A-Z])" + WordEnds + "(?![/:-][0-9])",
        AsWritten);

    // The letters C I K M O V are never in the second half, but people mistype; with one of them a unit is no second half.
    private const string SecondHalf = @"[0-9](?!(?:st|nd|rd|th|ft|lb|hr)\b)(?!(?i:am|pm|cm|km|kg|mm|ml|mg|cc|mb|kw|pc|dc|ic|vs|of|to|or|in|mo)\b)[A-Za-z]{2}";

    // Section 60AA and its like have the shape of a postcode without its space.
    private const string NotSection = @"(?<!(?i:\b(?:ss?|sec|sect|section|sections|act)\.? ?))(?!(?i:ss?(?:60|139|141)A?[A-Z])(?![\p{L}0-9]))";

    private const string District = @"(?!IC[0-9])[A-Z]{1,2}[0-9]{1,2}[A-Z]?";

    private static Regex Postcode() => Made(
        NotInWord + NotSection + @"(?<hidden>(?:(?:[A-PR-UWYZ][A-Z]?[0-9][0-9A-Z]?|[a-pr-uwyz][a-z]?[0-9][0-9a-z]?|[A-Z][a-z][0-9][0-9a-z]?)[ -]{0,2}" + SecondHalf + "|GIR ?0AA))" + WordEnds,
        AsWritten);

    // A road has the shape of a district, so that "from" is not enough for one.
    private static Regex HalfPostcode() => Made(
        NotInWord + @"(?:p/code|pcode|p\.code|post ?code|postal (?:code|district|area|address))\b[ :,=-]{1,3}(?:(?:area|district|sector|is|was|of|in|the|starts?|starting|beginning|begins|with|partial|only)\b[ :,-]{1,2}){0,3}(?<hidden>[A-Z]{1,2}[0-9][0-9A-Z]?(?: [0-9])?)" + WordEnds
        + "|" + NotInWord + @"(?<hidden>[A-Z]{1,2}[0-9][0-9A-Z]?(?: [0-9])?) (?:p/code|pcode|post ?code|postal (?:code|district|area))s?\b"
        + "|" + NotInWord + @"(?:lives?|living|lived|resides?|residing|stays|staying|h/?a|h\.a\.|home address|address(?:es)?|home|flat|family|nfa)(?: (?:is|was|given))? (?:in|over in|somewhere in|round|around|near)(?: the)? (?<hidden>" + District + "(?: [0-9])?)" + WordEnds
        + "|" + NotInWord + @"from(?: the)? (?<hidden>(?![AM][0-9]{1,4}(?!\p{L}))" + District + @")" + WordEnds + @"(?=$|[,.;\n)]| (?:area|something|way|district|direction|originally))",
        AnyCase);

    private static Regex NumberAndStreet() => Made(
        NotOtherNumber + @"(?<hidden>" + WordForNumber + @"?(?:(?i:" + FlatWord + @"|unit|room|rm|studio|plot)\.? (?i:no\.? |number )?[0-9]{1,4}[A-Za-z]?[,]? {1,2}(?:" + StreetWord + @"{1,3}(?:House|Court|Tower|Towers|Heights|Lodge|Mansions|Point|Buildings),? )?(?:at |on |of |in )?)?" + WordForNumber + "?"
        + HouseNumber + @",? {1,2}(?:(?<=\b[0-9]{1,3}[A-Za-z]?,? {1,2})(?:on|at|of) |(?<=(?i:number|no\.?) [0-9]{1,3}[A-Za-z]?,? {1,2})in )?(?:the )?"
        + @"(?:" + StreetWord + @"{1,4}?(?i:" + StreetType + @"\b)(?: " + StreetType + @"\b)?|The (?!Officer|Male|Female|Police|Suspect)\p{Lu}\p{Ll}{3,15}\b|(?:The )?(?:Broadway|Strand|Parade|Cloisters|Ropewalk|Shambles|\p{Lu}\p{Ll}{3,16}(?:gate|way|croft|mead|garth))\b))"
        + "|" + NotInWord + @"(?<hidden>(?i:" + FlatWord + @"|unit|room|rm)\.? (?i:no\.? |number )?[0-9]{1,4}[A-Za-z]?[,]? {1,2}(?:at |on |of |in )?" + StreetWord + "{1,3}?" + StreetType + @"\b(?:, " + StreetWord + "{1,3}?" + StreetType + @"\b)?)",
        AsWritten);

    private static Regex NumberAndStreetSmall() => Made(
        NotOtherNumber + @"(?<hidden>(?:(?:" + FlatWord + @"|unit|room|rm|plot) [0-9]{1,4}[a-z]?[,]? (?:" + Floor + @",? )?)?" + WordForNumber + @"?[0-9]{1,4}[a-z]?,? (?:(?<=(?<!\bat )\b[0-9]{1,3}[a-z]?,? )on )?(?:the )?(?:[\p{Ll}'-]{3,20} ){1,3}?" + SmallStreetType + @")\b(?! (?:to|by|enough)\b)",
        AnyCase);

    private static Regex NumberAndWelshStreet() => Made(
        NotOtherNumber + @"(?<hidden>" + WordForNumber + "?" + HouseNumber + @",? (?:(?:on|at|of) )?" + WelshStreet + @")|" + NotOtherNumber + @"(?<hidden>" + WordForNumber + @"?[0-9]{1,4}[a-z]? (?:heol|ffordd|stryd|lôn|lon|rhodfa|maes|bryn|cwrt|llys)(?: y| yr)? \p{Ll}{2,16})" + WordEnds,
        AsWritten);

    private static Regex StreetAndNumber() => Made(
        NotInWord + @"(?<hidden>" + StreetWord + "{1,3}?" + StreetType + @"\b,? (?:at )?(?i:no\.?|number|house number|house|door) ?[0-9]{1,4}[A-Za-z]?)" + WordEnds,
        AsWritten);

    private static Regex Flat() => Made(
        NotInWord + @"(?<hidden>" + FlatWord + @"\.? (?:no\.? |number )?[0-9]{1,4}[A-Z]?)" + WordEnds + NotUnit + @"|" + NotInWord + @"(?<hidden>(?-i:Flat|FLAT|Apartment|APARTMENT) [A-Z])" + WordEnds + "(?! ?[a-z])",
        AnyCase);

    private static Regex NumberOfHome() => Made(
        NotInWord + @"(?:(?:lives?|living|lived|resid(?:es|ing|ed|ent)|stays|staying|home|home address|address|addresses|neighbour|neighbours)(?: (?:is|was|of|given as))?:? (?:at |of |in )?(?:the )?|(?:into|outside|opposite|from|to|at|of|inside|entered|leaving|left) (?=(?:number|no\.?|house|door) ))(?<hidden>(?:(?:house |door )?(?:number |no\.? ?|#))?[0-9]{1,4}[A-Z]?)"
        + WordEnds + @"(?![/:.-][0-9])" + NotUnit + "|" + NotInWord + @"(?<hidden>(?:house|door) (?:number |no\.? ?)[0-9]{1,4}[A-Z]?)" + WordEnds + @"(?![/:.-][0-9])" + NotUnit,
        AnyCase);

    private static Regex NamedHouse() => Made(
        NotInWord + @"(?<hidden>(?!The |A )" + StreetWord + "{1,3}?(?:Cottage|Farm|Farmhouse|Lodge|Bungalow|Barn|Villa),? (?:on )?" + StreetWord + "{1,3}?" + StreetType + ")" + WordEnds,
        AsWritten);

    private static Regex HouseAndStreet() => Made(
        NotInWord + @"(?<hidden>(?:The )?" + Capital + "(?: (?:y |yr |of |the )?" + Capital + "){0,3}, ?(?:" + WordForNumber + @"?[0-9]{1,4}[A-Za-z]? )?" + Capital + "(?:[ -](?:y |yr )?" + Capital + "){1,3})" + WordEnds,
        AsWritten);

    // What stands before a comma belongs to the address: the room, the floor, the house.
    private static Regex UnitAndStreet() => Made(
        NotInWord + @"(?<hidden>" + Unit + @"(?:,? {1,2}(?:" + Floor + @"|(?:" + WordForNumber + @"?[0-9]{1,4}[A-Za-z]? )?" + AnyWord + "(?: " + AnyWord + "){0,3})){1,4})" + WordEnds,
        AsWritten);

    private static Regex PostOfficeBox() => Made(NotInWord + @"(?<hidden>P\.? ?O\.? Box (?:no\.? |number )?[0-9]{1,6})" + WordEnds, AnyCase);

    private static Regex DateAfterBirth() => Made(
        NotInWord + Birth + @"(?![\p{L}0-9])(?:/(?:age|pob|place of birth|address))?[ :;,.()=\n""'-]{0,4}(?:(?:is|was|were|are|on|the|a|as|of|given|gave|he|she|they|i|you|stated|states|state|recorded|shown|being|his|her|their|to|be|provided|confirmed|listed|said|in|it|for|him|me|us|around|about|which|false|pnc|that|who|day|year|month)[ :,]{1,2}){0,6}"
        + @"(?:(?!" + Month + ")(?-i:" + NameWord + @")[ ,:]{1,2}){0,3}(?<hidden>" + AnyDate + @")(?:(?:, | and | & |; | / )(?:(?-i:" + NameWord + @") ){0,2}(?<hidden>" + FullDate + ")){0,4}",
        AnyCase);

    private static Regex DateBeforeBirth() => Made(
        @"(?<![\p{L}0-9/.-])(?<hidden>" + FullDate + @")[ ,()-]{1,3}(?:is |was |being |as |given as |)(?:his |her |their |the |a )?(?:d\.? ?o\.? ?b\b|dates? of birth|birth ?date|birthday)",
        AnyCase);

    private static Regex DateAfterName() => Made(NotInWord + NameWord + @"(?: |, )" + Particle + "{0,2}" + NameWord + @" ?[(\[] ?(?<hidden>" + FullDate + @") ?[)\]]", AsWritten);

    private static Regex NameAfterTitle() => Made(
        NotInWord + @"(?:(?:(?i:(?<![0-9] ?)(?:Mr|Mrs|Ms|Mx|Mister|Missus|Dr|Rev|Revd|Cllr|Prof|Mme))\.?|Miss|Master|MASTER|MISS|miss|Sir|Dame|Lord|Lady|Reverend|Councillor|Professor|Rabbi|Imam|Pastor|Messrs|Canon|MESSRS|COUNCILLOR|REVEREND)(?: {1,2}| ?\n)|(?i:" + Rank
        + @")(?:\.?[ :-]{0,3}\(?(?:(?:" + NumberWord + @" )?(?i:" + Number + @")\)?)?[ ,:.-]{1,3}))(?<hidden>" + Names + ")",
        AsWritten);

    private static Regex NameGluedToTitle() => Made(NotInWord + @"(?:Mr|Mrs|Ms|Miss|Dr|MR|MRS|PC|PS|DC|Sgt|SGT|Insp)\.?(?<hidden>\p{Lu}\p{Ll}{2,24}(?:[-']\p{L}{2,24})?|(?<=(?:Mr|Mrs|Ms|Miss|Dr|Sgt|Insp)\.?)\p{Lu}{3,24})" + WordEnds, AsWritten);

    private static Regex SmallNameAfterTitle() => Made(NotInWord + @"(?<![0-9] ?)(?i:mr|mrs|ms|mx|mister|missus|revd|rev|cllr|prof)\.? (?<hidden>(?:(?:de|van|al|el|bin|o|mc|mac)[ '-])?\p{Ll}[\p{L}\p{M}]{1,24}(?:-\p{L}[\p{L}\p{M}]{1,24})?)" + WordEnds, AsWritten);

    private static Regex NamesAfterRanks() => Made(
        NotInWord + "(?:(?:" + ShortRank + @"s|S[gG][tT][sS])|(?i:officers|constables|sergeants|inspectors|messrs|mr and mrs))\.? (?:(?i:" + Number + @") )?(?<hidden>" + Names + @")(?:(?:, | and | & )(?:(?i:" + Number + @") )?(?<hidden>" + Names + ")){0,5}",
        AsWritten);

    private static Regex SmallNameBetween() => Made(NotInWord + "(?i:" + ShortRank + @") (?<hidden>\p{Ll}[\p{L}\p{M}'-]{1,24}) \(?(?i:" + LongNumber + ")|" + NotInWord + "(?i:pc|ps|dc|ds|pcso|sgt) (?i:" + LongNumber + @") (?<hidden>\p{Ll}[\p{L}\p{M}'-]{2,24})(?<!ed|ing|ly)" + WordEnds, AsWritten);

    private static Regex NameAfterPhrase() => Made(
        NotInWord + @"(?i:(?:gave|giving|gives|provided|stated|supplied|offered) (?:me |us |officers |police )?(?:his|her|their|the|a|its|false|my)? ?(?:false |full |first |last |own )?(?:names?|details)(?: to (?:me|us|police|officers))?(?: as| of| was| is)?|names?(?: of| as| is| was| were| given as| given was)?|name is|named|(?:otherwise |also |better |formerly |previously |locally |who is |is )?known (?:to \p{L}{1,12} )?(?:locally )?(?:only )?as|(?:is |was |were |is also )?called|aka|a\.k\.a\.?|a/k/a|alias|nicknamed|goes by|went by|going by|answers to|calls? (?:himself|herself|themselves|him|her|them)|identified (?:himself|herself|themselves|him|her|them|verbally)? ?(?:as|to be)|introduced (?:himself|herself|themselves|him|her) as|recognised (?:him|her|them)? ?(?:as|to be)|(?:believed|thought|confirmed|suspected|said|found|known) to be|I am|I'm|surname|forename|first name|last name|full name|maiden name|née|nee|mate|street name|names? given|names?|gave|gives|name(?: =|=)|details of|(?:now )?knows? (?:him |her |them |this male |this female )?to be|known to me as|known to us as|poss(?:ible|ibly)? id(?:entified)? (?:as|of)|identity of|id as|id'?d as|now know to be|(?:calls|called|calling|styles) (?:himself|herself|themselves)|to a (?:lad|bloke|man|male|girl|woman|female|guy)(?: called| named)?|waiting (?:for|on)|looking for|meeting|(?:nok|rk|oic|dp|ip|keeper|registered keeper|next of kin|male|female|lad|suspect|subject|driver|detainee|owner|occupant|victim|informant|aggrieved|person) (?:is|was|being|=)|(?:male|female|stopped|subject|driver|nok|rk|dp|vic|susp|wit) ?=|signed|signed by|name on (?:it|the (?:card|licence|letter|bank card)))(?: (?:is|was|as|of|by|the name of|the name))?[ :,=(-]{1,3}[""']{0,1}(?<hidden>"
        + Names + @")(?:(?:,? and | ?& | or |, | ?/ ?)(?<hidden>" + Names + ")){0,6}",
        AsWritten);

    private static Regex NameGiven() => Made(
        NotInWord + @"(?:gave|giving|gives|provided|stated|supplied) (?:me |us )?(?:(?:his|her|their|the|a|my) )?(?:(?:false|full|first) )?names?(?: (?:as|of|was|is)|:)? [""']?(?<hidden>[\p{L}\p{M}]{1,24}(?:['-][\p{L}\p{M}]{2,24}){0,3}(?: (?:(?:de|van|al|el|bin|ap|da) )?[\p{L}\p{M}]{1,24}(?:['-][\p{L}\p{M}]{2,24}){0,3}){0,2})(?<!ly|ed)" + WordEnds,
        AnyCase);

    private static Regex NameAfterPerson() => Made(
        NotInWord + @"(?:[Bb]rother|[Ss]ister|[Mm]other|[Ff]ather|[Mm]um|[Dd]ad|[Ss]on|[Dd]aughter|[Cc]ousin|[Uu]ncle|[Aa]unt|[Aa]untie|[Nn]ephew|[Nn]iece|[Ff]riend|[Ff]riends|[Mm]ate|[Pp]artner|[Ww]ife|[Hh]usband|[Gg]irlfriend|[Bb]oyfriend|[Ff]ianc[eé]e?|[Vv]ictim|[Ww]itness|[Ss]uspect|[Ss]ubject|[Dd]etainee|[Dd]etained person|[Dd]river|[Pp]assenger|[Cc]omplainant|[Ii]nformant|[Nn]eighbour|[Cc]olleagues?|[Mm]anager|[Gg]uard|[Cc]aller|[Cc]ustomer|[Oo]ccupant|[Rr]esident|[Ll]andlord|[Tt]eacher|[Nn]urse|[Dd]octor|[Pp]aramedic|[Ii]nterpreter|[Ss]ocial worker|[Aa]ppropriate adult|[Ss]taff member|[Mm]ember of staff|[Dd]oor ?staff|[Ff]oster carer|[Nn]ominal|IP|AP|OIC|[Cc]arer|[Ee]x-partner|[Bb]aby|[Gg]randmother|[Gg]randfather|[Nn]an|[Gg]randson|[Ss]tepfather|[Ss]tepson|[Ss]tepmother|[Ss]tepdaughter|[Gg]randad|[Gg]ran|[Mm]am|[Mm]a[tm]es|[Bb]rothers|[Ss]isters|[Ss]ons|[Dd]aughters|[Cc]ousins|[Ss]uspects|[Ww]itnesses|[Vv]ictims|[Ss]ubjects|[Oo]ccupants|[Oo]ccupant\(s\)|[Pp]assengers|[Nn]eighbours|[Dd]etainees|[Ff]emale|[Mm]ale|[Ll]ad|[Mm]isper|[Vv]ic|VIC|[Ss]usp|[Ww]it|DP|D/P|NOK|RK|MISPER|[Kk]eeper|[Oo]wner|[Aa]ggrieved|[Tt]enant|[Rr]ider|[Ww]ith|[Bb]it|[Kk]icked|[Pp]unched|[Ss]truck|[Rr]estrained|[Cc]autioned|[Ss]topped|[Bb]y|[Tt]old|[Aa]sked|[Ss]poke to|[Ss]poken to|[Ss]peaking to|[Ss]tatement from|[Aa]rrested|[Dd]etained|[Ss]earched|[Hh]andcuffed)(?:[ -]in[ -]law)?(?: (?:no\.? ?)?[0-9]{1,2}| at (?:no\.? ?|number )?[0-9]{1,4}[a-z]?)?,?[:]?(?: -)?(?: | ?\()(?:(?:is|was|a|called|named|being) )?[""']?(?<hidden>"
        + Names + @")(?:(?<=\p{Lu}{2}), (?<hidden>" + NameWord + ")" + WordEnds + @")?(?:(?:,? and | ?& |, )(?<hidden>" + Names + ")){0,6}",
        AsWritten);

    private static Regex NameBeforeBirth() => Made(NotInWord + "(?<hidden>" + Names + @")[ ,:(\[-]{1,3}(?i:d\.? ?o\.? ?b\b|date of birth|born (?:on |in )?(?:the )?[0-9])", AsWritten);

    private static Regex NamePair() => Made(
        NotInWord + @"(?<hidden>" + NameWord + "(?: {1,2}" + Initial + "{0,2}" + Particle + "{0,3}" + NameWord + @"){1,4}|(?<![.\p{L}])(?:\p{Lu}\. ?){1,3}" + Particle + "{0,2}" + NameWord + ")" + WordEnds,
        AsWritten);

    private static Regex SurnameFirst() => Made(NotInWord + @"(?<hidden>\p{Lu}{2,16}(?:[-']\p{Lu}{2,16})?, {0,1}\p{Lu}\p{Ll}{1,20}(?:[-']\p{L}{2,20})?(?: \p{Lu}\p{Ll}{1,20})?)" + WordEnds, AsWritten);

    private static Regex NameBeforeDeed() => Made(
        NotInWord + @"(?<hidden>" + NameWord + @")(?: (?:then|also|just|again|still|suddenly|immediately|initially|subsequently))? (?:came (?:at|out|back|over|up|to)|agree[sd]?|sa(?:id|ys)|stat(?:ed|es)|refus(?:ed|es)|ran|runs|tensed|told|tells|repl(?:ied|ies)|admit(?:ted|s)|den(?:ied|ies)|compl(?:ied|ies)|shouted|screamed|swore|spat|lunged|punched|kicked|pushed|bit|resisted|struggled|threatened|walked|fled|fell|got|went|grabbed|pulled|threw|handed|produced|gave|gives|became|began|started|tried|attempted|appeared|seemed|lives|claimed|claims|explained|asked|apologised|consented|raised|turned|stood|sat|smelt|smelled|smells|reached|dropped|swung|headbutted|was (?:\p{Ll}{2,12}ing|arrested|detained|cautioned|handcuffed|aggressive|compliant|calm|polite|drunk|intoxicated|angry|upset|abusive|agitated|hostile|violent|released|very|now|then|also|still|wanted|known|placed|taken|told|asked|advised|stopped|spoken|informed|warned|escorted|restrained|unsteady|cooperative|co-operative)|is (?:known|wanted|\p{Ll}{2,12}ing)|had (?:been|a|his|her|no|hidden|thrown)|has (?:been|a|no)|did not|didn't|doesn't|would not|wouldn't|could not|kept|continued|made off|decamped|cried|laughed|calmed|accepted|declined|removed|opened|sw(?:ore|ears)|woke|left|returned|remained|stayed|provided|showed|presented|matched|fits|matches)\b",
        AsWritten);

    private static Regex SmallNameAfterPhrase() => Made(
        NotInWord + @"(?i:calls? (?:himself|herself|themselves)|called (?:himself|herself|themselves)|calling (?:himself|herself|themselves)|goes by(?: the name)?(?: of)?|nicknamed|aka|a\.k\.a\.?|street name|nickname(?: is| of)?|to a (?:lad|bloke|man|male|girl|guy) (?:called|named)|(?:man|male|lad|woman|female|girl|boy|youth|person|one) (?:called|named)|known (?:to me |to us |locally |also )?as|first name|surname|male is (?:called|named))[ :=-]{1,3}[""']?(?<hidden>\p{Ll}[\p{L}\p{M}]{2,20}(?: \p{Ll}[\p{L}\p{M}]{2,20})?)(?=$|[""'.,;:)\n]| (?:and|who|was|is|from|on|in|at|ran|said|has|had|with|to|dob|but|so|then)\b)",
        AsWritten);

    private static Regex SmallNameInSmallNotes() => Made(
        NotInWord + @"(?:pc|ps|dc|ds|sgt|insp|inspector|sergeant|constable|pcso|victim|vic|suspect|witness|detainee|occupants?|subject|driver|passenger|brother|sister|mother|father|mum|dad|son|daughter|cousin|friend|partner|wife|husband|girlfriend|boyfriend|nok is|rk is|male is|neighbour|details of|name|names|gave|named|called|known as|to be|with|spoke to|arrested|detained|searched|stopped|from)[ :=(-]{1,3}(?<hidden>\p{Ll}[\p{L}\p{M}'-]{2,20}(?: \p{Ll}[\p{L}\p{M}'-]{2,20})?)" + WordEnds,
        AsWritten);

    private static Regex NamesInRow() => Made(
        NotInWord + @"(?i:from|to|for|by|and|bit|stopped|see|seeing|visiting|visit|against|between|about) (?<hidden>" + NameWord + "(?: " + Particle + "{0,2}" + NameWord + @"){1,2})(?:(?:,? and | ?& |, )(?<hidden>" + NameWord + "(?: " + Particle + "{0,2}" + NameWord + @"){0,2})){1,6}" + WordEnds,
        AsWritten);

    // Compiled when the rules are first used: as generated code they would be 280,000 lines.
    private static Regex Made(string pattern, RegexOptions options) => new(pattern, options | RegexOptions.Compiled, TimeSpan.FromMilliseconds(Timeout));
}
