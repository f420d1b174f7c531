namespace ScrutinyPanels.Domain.Encounters.Privacy;

/// <summary>Words that are capitalised, follow a title or stand in a list of names, and still are nobody's name.</summary>
internal static class OrdinaryWords
{
    /// <summary>Words of police notes that end a name or are none: they follow titles, open sentences and fill notes in capitals.</summary>
    public static readonly HashSet<string> Never = Set("""
        a about above accompanied according account across action activated address admin admitted advised advising after again against aged ago aid alarm alcohol alert all allegedly
        along also although am ambulance an and and/or another anonymous any anyone anything appeared application apprehended approach approached are area arm arms armed around arrest arrested
        arresting arrived as asked asking assault assaulted assisted assistance at attempted attended attending audi available away back bag baseball bat baton be became because been before
        began behalf behaviour behind being believed belt beside between bike bladed blood bmw body both bottle boy bus but by bystander cad call called calling came camera can cannabis car care
        carried carrying case caught cautioned cctv certain charge charged check checked child children citroen city class clear clothing club co coat cocaine code colleague
        collar come coming command commander community company complained complaint complied conducted confirmed consent contact continued control could council county court crime criminal
        crew cuffs custody cyclist damage dark data day dda deadline dealing declined deployed described description desk detained detective detention did didn't direction disclosed dispatch do
        does dog doing done door down drawn driver driving drove drug drugs duties duty each either eastbound else emergency ended entered entering enquiries escorted evening ever every everyone
        evidence exhibit explained explanation eye face facebook failed false family fast father fearing feet female females few fiat fight fire firearm firearms first five fled followed following
        foot footage for force ford forensic former found four friend from front full further garda gave general get girl given go going google gone got grade grounds group gun had hand handcuffed
        handcuffs hand's has have having he head headquarters held help her here hers herself him himself his hold home honda hospital hour hours house housing how however hrs i identified identity
        if ill immediately in incident information informed initially injured injury inside instructed intel intelligence interview into investigated investigations iphone is issued it its itself
        jacket jaguar jumped just kept kia kicked kit kitchen knife known lad lads land language last late later lead leader leaving led left leg let level liaison licence license like local
        locale located log london looked looking lunged made makes making male males man manager many march's mazda me medical member members men mental mercedes met metropolitan midlands minutes
        mini missing mobile moment money monitor more morning mother motor moved moving much must my name named near nearby neighbour neighbourhood neither never new next nhs night nissan no nobody
        none nor norm northbound northumbria northern not note noted nothing now number numbers occupant occupants of off offered office officer officers often okay old on once one only onto open
        operation operations operational operator opened or order other others our out outside over own pace pained panel parked part partner partnerships party passenger passengers passed past
        patrol pava people perform person personal persons peugeot phone place placed planned plain pnc pocket point police policing policy possession possible post posted premises present previously
        prior prisoner private probation proceeded professional property provided public pulled punched pushed put questioned quickly quite radio ran range rank rather reached ready reason
        reasonable received recognised record recorded refused regarding released renault reported reporting request requested resisted response responded restrained result returned rider
        riding right roads room round rucksack running safe safety said same saw saying scene school scotland screen seat search searched searching second section security see seemed
        seen seized sent sergeant service services several sexual she shift shop shopkeeper shot shoulder should shouted shouting showed side since sister sitting six skoda small smell smelled
        smelt smelling so social some somebody someone something son soon southbound speaking specialist specialty spit spoke spoken squad staff standard standards standing started stated states
        station stated statement stating stayed still stole stolen stood stop stop-search stopped stops store straight street stolen strip struck student subject subsequently such suddenly superintendent
        supermarket supervisor support suspect suspected suspects suspicion swore system tactical tackled take taken taking taser tasered team telephone tesco text than that the their theirs
        them themselves then there these they thing third this those though thought threatened three threw through time times to told tone too took top toward towards town toyota traffic
        training transported travelling tried trousers trying turned twice two under uniform unit unknown unable until untrue up upon urgent us use used using vale van vauxhall vehicle
        vehicles verbally very via victim victims video volkswagen volvo walked walking wales wanted warned warrant was wasn't watched we weapon wearing well went were west westbound what when
        where whereabouts whether which while who whom whose why will-not window with within without witness witnessed witnesses woman women word words work worker working world would wound
        wrist year years yelled yes yesterday yet yorkshire you young-person your youth youths yelling yob
        adult armed asda aldi lidl sainsbury's sainsburys morrisons boots greggs mcdonald's mcdonalds kfc primark argos halfords superdrug wetherspoons waitrose iceland b&q ikea starbucks costa
        snapchat instagram whatsapp tiktok twitter nokia samsung apple android landrover seat-belt suzuki yamaha vw hyundai lexus tesla porsche mitsubishi subaru
        british asian african caribbean arab european white-british romanian polish somali albanian pakistani bangladeshi indian chinese
        acting assistant chief constable inspector deputy sgt insp supt pc pcs ps dc dcs ds di dci pcso pcsos cso wpc sc spc oic io misuse act mda ic1 ic2 ic3 ic4 ic5 ic6 gowisely bwv bwc bwv's
        armed-response cadet cadets complaints corporate custody-sergeant development diversity legitimacy learning performance territorial wellbeing scheme
        intoxicated drunk authority uber npas double rear palm irritant limb restraint restraints captor pain bodycam lone gp a&e taxi deliveroo google youtube nando's subway poundland spar co-op coop dvla tfl hmp bail breach pursuit paramedics
        verbal arrests dob dobs born birth fin nfa eip handed hands grabbed gripped guided shows shown needed needs near noticed dispersal dealer dealers visibly visible
        bedfordshire humberside cambridgeshire cheshire cleveland cumbria derbyshire devon cornwall dorset durham essex gloucestershire gwent hampshire hertfordshire kent lancashire
        leicestershire lincolnshire merseyside norfolk northamptonshire nottinghamshire staffordshire suffolk surrey sussex thames warwickshire wiltshire england heddlu manchester birmingham
        mr mrs ms miss mx dr rev sir madam cllr councillor withheld details detail nil nk n/k tbc correct incorrect fake real
        """);

    /// <summary>Whether a word with a capital is no part of a name where nothing but its capital speaks for one.</summary>
    public static bool IsOrdinary(string word) => Never.Contains(word) || Calendar.Contains(word) || Notes.Contains(word);

    /// <summary>More words of police notes. They are surnames now and then, so that a title or a list of names outweighs them; a mere capital does not.</summary>
    public static readonly HashSet<string> Notes = Set("""
        absconded accepted accessed accused acknowledged acted activate added addressed adjusted advanced advises affected aggressive aggression agitated agree agreed agrees ajar alerted alleged alongside
        altercation amended analysed angry ankle ankles annoyed answered anxious apart apologised apparent appears applied apply appropriate aroused ask asks assessed assessment assist attempt attempts attend
        attends attitude auth authorised authorisation avoid avoided awake aware backed bagged balaclava banging barged became began begin behaving belongings bent bit bite bites bitten bleeding blew blocked
        blouse blow blows body-worn boots bottles bounced bowed braced brake braked brandished breached breath breathing brought brown bruise bruised bruising brushed buckle burglary burst cable called calm
        calmed calmly cap caps cardigan carried cash casual cell cells certificate chased chasing cheek chest chin claimed claims cleared climbed clipped closed clothes clothed coats collapsed collected
        collided combat combats combative compliance compliant concealed concern concerned concerns conduct confirms conscious consent consulted contained containing continues conversation conveyed cooperated
        cooperative copied corner corridor cotton coughed covered cried crouched crying cuff cuffed cut damaged dangerous darted dashed decamped decided deescalated de-escalation defence defensive deflected
        delivered demanded demeanour denied denies dented denim deny departed dermal described destroyed detain detention developed diabetic dilated diffuse dirty disarmed disclosed discarded discovered
        dismissed displayed disposed distracted distraction distressed disturbance disturbed dived dodged domestic doors doubled dragged draw dress dressed drew drink drinking drinks drop dropped drugged dumped
        ears elbow elbowed elbows emotional emptied empty encountered enforcement engaged entry escalated escape escaped escort estimated examined exchange exhaled exited expired explaining explains exposed
        extended extracted eyes facing faced fact facts failing fair fatigued fell felt feet fingers fingerprint fingerprints fist fists fitted flailed flailing flare flashed flat fleeing fleece flexicuffs
        floor focused foil follow foot forearm forehead forced forced formed forward forwards foul free frisked front-stack frustrated fully gait garage garden gaol gestured glanced glasses glazed
        gloves glove go-wisely goods grab graded grey grinder grips groin ground guarded hair handle handed handover hate having headbutt headbutted heading heard heavy heels hid hidden hiding hit hits
        hitting holding hood hooded hoodie hoody hostile however hurt images impact impaired impeded incidents indicated inflicted injuries injury inner instructions insulted intended intent intention interviewed
        intervened intervention intoxication introduced involved irate irritated isolated items item jabbed jammed jeans jerked jog jogger joggers jogging joined jumper juvenile keeping kept keys kicking kicks
        knee kneed kneeling knees knelt knives knocked lacked landed lapse large lashed latch laughed laughing lawful lay leaned leaned leaning leans legs legislation licensed lifted likely limited linked
        listened lit lobby located locked locker loose loud lowered lunge lunges lying maintained managed mandatory mask masked matched medical medics mention mentioned metal method mid minimum minor minute
        missed mistaken mobility mood mounted mouth mouthed move moves nasal neck necessity necessary negative negotiated nervous nil nodded noise nose notebook notes nothing notified noting object objected
        objective objects observed obstructed obstruction obstructive obtained obvious occasion occurred offence offences offender offensive ongoing onto orange ordered orders ordered outcome outer outline
        overpowered overview own pack package paid pain panic panicked parka passed pat path paused peered pen penned perceived perimeter permission permitted persisted persistent petrol photo photographed
        photographs picked pills pinned pipe pistol pitch places plastic played pleaded pocketed pockets pointed pointing polite politely poor pose posed positive positioned pounds powder preclusion pregnant
        pressed pressure prevent prevented prints procedure procedures proceed processed produced profanities proportionate prompted prone propelled protect protected proved provoked pub pull pulling punch punches
        punching pupils purse pursued push pushing pwits qualified quarter quiet quoted race raised ran rang rapidly rarely rated rationale razor read re-assured reached reacted reaction reappeared reassured
        recalled received recovered recovery red redness reduced referral referred refrained refusal refuse refuses register registered relaxed release relevant reluctant remained remains remanded remember reminded
        removed repeat repeated repeatedly replied replies reposition reports required resist resisting resistance resists resolved respond responds responsive rested restrain restraining resumed retained
        retreated retrieved retrieval reversed review reviewed revealed ribs ride rights rigid ring rings rip ripped risk road roadside robbed robbery roll rolled rose rubbed run runs rushed safely sat satchel
        saw says scaled scanned scared scarf scissors scratch scratched scream screamed screaming screwdriver searches searcher seats seemed sec secured seizure self-defence self-harm sends sensed serious serve
        served settled shaken shaking sharp sheath shield shirt shirts shoe shoes shook short shorts shouts shoved showing shrugged shut sides sign signed silver situated situation size skirt slammed slapped slashed
        slept slid slight slightly slippers slipped slowed slowly slung slurred smashed smoke smoked smoking snatched sniffed sober socks solid soles sought sounded spat speak speech speed spice spits spitting
        split spotted spraying sprayed sprinted squared stable stabbed stairs stairwell stamped stance stands stare stared start starts stating stationary stayed steady steering stepped steps stick sticks
        stomach stopping stored stormed straightened strap stream strike strikes striking strip stripped strong struggle struggled struggling strung stuck stumbled style subdued submitted successful sufficient
        suffered suffers suggested suit suitable suited summoned supplied supply supported surrendered surrounded swallowed swayed swearing sweating swept swinging switched sworn swung t-shirt tactic tactics takedown
        taken talked talking tall tampered tape targeted tattoo tattoos tears teeth tell tells tense tensed tensing tested tests theft thefts thigh thighs thin thoughts thrashed thrashing threat threaten threatening
        threatens threats throat throwing thrown thumb tidy tied tight timings tipped tired toes tone tool tools top tops torch tore torn torso touched tower tracked tracksuit trainer trainers transferred transport
        transported trapped trespass tripped trouble truncheon trunk try turn turning tussle twisted twitching unaccompanied uncooperative unconscious undercover understood undressed unharmed uninjured units unlawful unlocked
        unloaded unpredictable unprovoked unresponsive unrelated unsafe unsteady unsuccessful untidy updated upset urinated urine uttered vacated valid vaulted vest viewed views violence violent visited visual voice
        voluntarily voluntary volatile vomited vulnerable waist waistband wait waited waiting wallet warning warnings warrants waved welfare wheel wheels wiped witnessed woke woken words worn worried wrapped wrestled
        wrists wrote yard yell youths zip zipped
        amphetamine amphetamines benzos cbd crack diazepam ecstasy edibles ghb hash hashish herbal heroin ketamine lsd magic mamba mcat mdma meth methadone mephedrone nitrous opiates opioid oxide pills
        pregabalin psychoactive skunk spice steroids tablets tramadol valium weed wrap wraps xanax zopiclone grinder rizla cling film baggies snap deal bags naloxone narcan
        pace pwits nos jog psd opy mps cps cid rpu arv afo tsg psu nte hmic iopc ncrs csi sio tac mapp mappa marac mash yot yjs aa bwvs cctv anpr ppw pdt pava csdi esmcp niche athena connect gowisely uof
        imv abh gbh tda twoc tdc drv dvsa ulez rtc rta moj hmcts nhs ed icu cpr aed hiv adhd asd ptsd asc mha eupd ocd dhr osg ptt ict sit sitrep eta vps vrm vrn imei sim usb pin atm id ids
        section sections paragraph code statutory schedule appendix form forms receipt copy slip ticket fpn tor fpns pnd cra cr bail remand charge caution cautions plus per
        stanley opinel gerber leatherman victorinox swiss rambo kukri machete zombie samurai butterfly flick lock-knife penknife multitool crowbar hammer axe catapult airsoft glock baton cosh knuckleduster
        adidas nike puma reebok gucci prada hugo boss tommy hilfiger lacoste berghaus northface superdry jordan jordans airmax levi levis zara primark armani moncler stone montirex hoodrich trapstar umbro kappa
        vans converse crocs timberland timberlands canada goose burberry balenciaga dior versace ralph lauren carhartt dickies superga fila ellesse
        boss rolex casio garmin fitbit airpods macbook ipad playstation xbox nintendo bluetooth wifi pixel galaxy huawei motorola oneplus sony panasonic bosch dewalt makita stihl raleigh
        redbull strongbow fosters carling stella guinness budweiser heineken smirnoff vodka whisky lager cider beer wine rizla lambert marlboro
        quick gents ladies toilet toilets reception foyer lounge bedroom bathroom kitchen landing hallway alleyway pavement kerb verge bushes bush hedge fence gate wall roof window windows
        car-park carpark forecourt checkout till aisle counter doorway entrance exit platform carriage stairwell underpass subway footbridge towpath layby lay-by slip hard shoulder carriageway bypass dual
        quickly meanwhile therefore whilst upon due despite unfortunately furthermore additionally eventually finally firstly secondly lastly thereafter whereupon instead otherwise nevertheless subsequent previous
        present early earlier later midnight midday noon morning afternoon evening evenings weekday weekend bank holiday half past quarter twenty thirty forty fifty sixty seven eight nine ten eleven twelve
        sp con spec det i'm i've i'll i'd don't won't can't that's it's he's she's there's they're
        please thanks thank sorry hello hi yeah ok alright fine nah mate bro bruv fam sir boss
        """, except: "rose jordan stella tommy hugo ralph lauren levi boss lambert hood hammer stone brown grey strong bent hurt spice quick sharp short orange crack weed");

    /// <summary>Makes of cars, phones and knives: a number after one is its model, and a word beside one is no surname.</summary>
    public static readonly HashSet<string> Makes = Set("""
        alfa audi bmw chevrolet chrysler citroen cupra dacia daewoo ducati fiat ford harley honda hyundai infiniti isuzu iveco jaguar jeep kawasaki kia ktm lexus mazda mercedes mini mitsubishi nissan opel peugeot
        piaggio porsche renault rover saab seat skoda subaru suzuki tesla toyota triumph vauxhall vespa volkswagen volvo vw yamaha lambretta range golf polo passat tiguan fiesta focus mondeo transit kuga puma corsa astra
        vectra zafira insignia mokka vivaro clio megane scenic kangoo captur micra juke qashqai navara yaris corolla prius auris civic jazz accord picanto sportage octavia fabia superb leon ibiza panda punto doblo berlingo
        partner boxer ducato sprinter vito discovery defender evoque freelander giulia ninja vmax nmax sym lexmoto surron sur-ron benelli aprilia
        iphone samsung galaxy nokia huawei sony oneplus xiaomi motorola stanley gerber opinel leatherman victorinox
        """);

    /// <summary>Days and months; a month may be a surname after a title.</summary>
    public static readonly HashSet<string> Calendar = Set("""
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
        january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
        christmas easter ramadan eid diwali today tomorrow tonight
        """);

    public static readonly HashSet<string> Weekdays = Set("monday tuesday wednesday thursday friday saturday sunday");

    /// <summary>Words after which a name is a street, a shop or another place.</summary>
    public static readonly HashSet<string> Places = Set("""
        street st road rd lane ln close avenue ave drive crescent cres court terrace gardens gdns grove way walk mews square sq hill rise row parade park parkway green gate mount view
        croft bank fold yard wharf quay boulevard broadway circus common estate station centre center hospital school college university academy church mosque temple library market
        supermarket shop stores store pub inn arms hotel club bar cafe restaurant garage bridge roundabout junction playground field fields surgery nursery stadium arena airport mall
        shopping retail house lodge cottage farm tower towers day bakery takeaway chemist pharmacy off-licence newsagents news barbers industrial business precinct plaza car
        """);

    /// <summary>Names that are words of the language as well: only a capital in the midst of a sentence, or a name beside them, makes them names.</summary>
    public static readonly HashSet<string> AlsoNames = Set("""
        abbey abbot ace alder amber angel april archer art ash aspen aster august autumn baker bank banks barber barker barn basil bay bean beau beck bell bench berry best bill bird bishop
        blade blaze blessing bliss blue bob bolt bond booker booth bow bowen bowler box boy brace branch brand brandy breeze brewer bridge bridges bright brook brooke brooks buck bud buddy bull burns
        burr bush butcher butler candy cane cannon carol carpenter carter case cash castle celeste chamber chambers chance chandler chapel chapman charity chase chelsea cherry chester childs china christian church
        clay clement cliff close coach coat coke cole colt constance cook cooper coral cotton court cox craft crane croft cross crystal cruz cupid daisy dale dame daly dawn day days dean dear destiny diamond
        dick dolly don dove down downs drake draper drew driver duke dusty dyer earl early east eden elder ember english eve faith farmer fawn fern field fields finch fisher fletcher flora flower flowers ford
        forest forrest foster fountain fowler fox france francis frank frankie freeman french frost fry gage gale garden gardener gardner garland gay gene gem german gill ginger glass glen glory glover
        gold golding good goodall goodman grace grant grave graves green guest gunner guy hale hall hammer hand hands happy hardy harmony harp harper harry hart hatch haven hawk hay hazel head heart heath
        heather heaven hedges henna heron hill hills hogg holder holiday holly holt hood hook hope horn house howe hughes hunt hunter hurst hyde ice ideal idle imam india innocent ireland iris irish iron
        island israel ivory ivy jack jacks jade jasmine jay jean jerry jersey jesus jet jewel job john joy judge jules june justice kay keen keep kendal kent key keys kid kidd king kings kit kite kitty knight
        lake lamb lance land lane lark laurel law lawn lawyer leaf lee leek liberty light lilac lily little lock locke lodge london long lord lottie love lovely low lucky luke lynn mace magnolia mai major mallet man
        manning march mark marks marina marsh marshall martin mason mast max may mays mead meadow meadows melody mercer mercy merit merry mike mild mile miles mill miller mills milner mint minor miracle misty
        monday moody moon moor moore morning moss mount mountain mustard nail nan nash neal neat new night noble noel norm north nurse oak ocean odd olive opal orange orchard otter owl page paige paint painter
        palm palmer paris parish park parker parks parson parsons pass pat patience peace peach peacock pear pearl peel penny pepper perry pet petal pharaoh phoenix pie pierce pike pine piper pitt plant plum
        pole pond poole pope poppy porter posh post potter pound powers power precious prentice preston price pride priest prince princess prior prosper prudence purity quick queen queenie quill quinn
        rain ralph ranger raven ray read reader reed reeve reeves regal rhodes rice rich riches rider ridge ring rio rise river rivers road roads rob robin rock rocky rod roman rook root rose rosemary rosy roth
        round rowan rowe royal ruby rue rule rush russell russet rusty ryder sadler sage sailor saint sale sales salmon salt sand sands sandy sapphire saunter savage savanna saviour sawyer saxon scarlet scott seal
        self senior serenity sergeant shade sharp shaw shepherd sherry ship shore short shorter shoulder silver singer skinner sky skye slade slater slaughter small smart smith snow snowden sol sparks
        sparrow speed spence spencer spicer spring stafford stamp star starr steel steele sterling steward still stock stocks stone stones storey storm story street strong sue sugar summer summers sun sunny sunshine
        surrey swan sweet swift sylvan talent tanner tate taylor temple thatcher thistle thomas thorn thrower tiger till timber tinker tom tommy toner topaz tower towers town travers treasure tree trinity
        trip tripp troy true truth tuck tucker turner twain unity usher vale valentine van vance velvet venus verity vic victor victory vine viola violet virtue vivid wade wales walker wall waller walls ward
        warden ware warner water waters watt watts way weaver webb wednesday week weeks weir welch well wells welsh west wheat wheeler whistler white wild wilde wiley will willow wills win winner winter winters wise
        wish wolf wolfe wood woods woodward worth wren wright yard yardley yates york young younger zen zion an in on at to so do no am be he us we me my or as is it if by up go oh ah ali
        """, except: "smith taylor cooper parker harper tanner fletcher fowler chandler tucker weaver webb sadler spencer thatcher scott martin marshall wright spence jasmine skye kidd starr steele storey brooke ali john luke thomas russell francis hughes tom tommy mike jerry quinn yates watts roth lynn jean lottie kay bowen rhodes troy tate nash jesus israel victor ralph rowan");

    /// <summary>Colours, peoples, makes of car and parts of the country among them: a capital alone never makes these a name.</summary>
    public static readonly HashSet<string> Descriptions = Set("""
        white black brown green grey gray blue gold silver red orange purple pink irish english welsh scottish french german british ford rover austin mercedes lincoln north south east west
        london england wales scotland ireland paris china india street road lane park court house hill bank church sergeant constable judge officer police
        """);

    /// <summary>Words after which a colour with a capital was somebody who did something.</summary>
    public static readonly HashSet<string> Deeds = Set("was is had has did then who said ran run stated told left refused became gave asked replied walked drove stopped shouted swore admitted denied");

    public static bool IsMonth(string word) => Calendar.Contains(word) && !Weekdays.Contains(word);

    private static HashSet<string> Set(string words, string except = "") =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Except(except.Split(' '))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
