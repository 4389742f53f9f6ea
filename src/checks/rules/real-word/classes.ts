import { fields } from './fields.ts'

/** Classes of words that stand in frames by their name in capitals: name, then its words. Written for this project. */
const table = `
DET the a an our your their his her my its this that these those every each any some no another
A a an
TO to will would can could should may might must shall cannot can't won't wouldn't couldn't don't doesn't didn't please let's we'll you'll they'll i'll it'll
OBJ the a an our your their his her my its this that these those all any some us you them him it me every each more one two
AFT of for in on at is was are were and to from with has have had will by or that which as , near outside inside can should must during after before until
WE we i you they
DAY monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
MONTH january february march april may june july august september october november december
NUMBER # one two three four five six seven eight nine ten eleven twelve twenty thirty fifty hundred several
THE the our your their his her my its this that these those
BE is are was were be been being am isn't aren't wasn't weren't
PRON i you he she it we they everyone everybody people
US me you him her us them it
MODAL will would can could should may might must shall cannot can't won't wouldn't couldn't don't doesn't didn't
MR mr mrs ms miss dr sir
VERB see get make help find keep take give come go join be have do say share meet know read bring build buy call check choose clean create discover donate eat enjoy explore feel follow grow hear hold learn leave let listen look love move open park pay play provide raise reach run save sell send sign speak spend start stay stop support talk tell thank think travel try turn use visit vote wait walk watch welcome win work write attend apply book celebrate contribute improve protect reduce stand volunteer
PEOPLE people residents patients visitors customers members staff students pupils children families volunteers parents neighbours neighbors drivers motorists passengers tenants users clients carers homes households schools businesses communities commuters guests fans viewers users employees workers colleagues women men everyone anyone
ROUTE routes services roads streets trains buses trams flights journeys lines stops stations properties homes areas bookings appointments orders accounts tickets bus train rail traffic road collections sites products batches models systems buildings villages travellers travelers
OWNED home homes child children parents family families life lives story stories pet pets dog dogs cats job jobs house houses garden gardens neighbours neighbors friends cars bikes voice voices vote votes names support help hard generosity generous kindness dedication time work efforts commitment contribution contributions donations experience experiences feedback ideas views thoughts talents skills passion patience service courage enthusiasm energy teams colleagues own wonderful amazing incredible continued health wellbeing rights future dreams journey money
SCHOOL school schools pupil pupils student students teacher teachers taught academy college classroom classrooms campus headteacher term district class classes
LEADING dancer dancers flutist flautist flute violinist violist viola cellist bassist oboist oboe clarinettist clarinetist clarinet bassoonist bassoon trumpeter trumpet trombone horn percussionist percussion timpanist timpani harpist harp pianist organist conductor soloist soloists soprano tenor baritone singer singers actor actors player players investigator investigators scientist researcher lecturer lecturers engineer architect consultant officer planner ecologist curator sponsor sponsors funder funders guest cello violin choreographer partner partners contractor author authors cast residence city cities town aim cause reason reasons character characters role roles trombonist
GARMENT men's mens women's womens ladies kids children's childrens baby school winter summer warm clean spare secondhand used unwanted donated old waterproof outdoor maternity maternity party designer vintage football baby's dry new thermal cosy work wedding fancy preloved outgrown plain
MORE more less fewer rather better older younger greater higher bigger larger easier faster sooner cheaper earlier later longer stronger harder busier smaller lower worse closer further quicker warmer hotter colder bolder brighter safer shorter slower wider louder happier nicer
EVENT meeting meetings concert concerts show shows class classes course courses workshop workshops session sessions event events lecture talk service festival fair fayre fete match game tour tours walk walks performance rehearsal rehearsals exhibition programme program lessons club group party auction sale
COIN coins coin silver gold treasure pennies viking roman iron bronze saxon buried detectorist detectorists metal-detectorist museum excavation archaeologists archaeologist pennies torcs sovereigns medieval celtic bce unearthed
CHURCH wedding bride bride's groom church chapel married vicar pews pew cathedral altar
SHOP supermarket aisles shop shelves shelf groceries trolley store grocery checkout freezer
CHILL winter nhs jab jabs vaccine vaccines vaccination vaccinations covid booster pharmacy gp clinic
BAKE cake cakes pudding puddings tea coffee dinner lunch menu menus chef chefs starter main mains course courses bakery baker custard chocolate ice-cream cream meal meals restaurant supper
`

/** Name of a class -> its words. */
export const classes: ReadonlyMap<string, readonly string[]> = new Map(
  `${table.trim()}\n${fields.trim()}`.split('\n').map((line) => {
    const [name = '', ...words] = line.split(' ')
    return [name, words]
  }),
)
