/** Words that tell what a text is about, by the name of a field: company of the word that was meant. Written for this project. */
export const fields = `
FOOD menu chef soup soups pie pies bread cake cakes bakery baker baked bake butter cheese cream sauce roast salad lunch lunches dinner dinners breakfast brunch supper dish dishes plate kitchen café cafe restaurant recipe recipes served grilled fried chips potato potatoes oven garlic onion onions tomato tomatoes tasty delicious dessert desserts pudding pastry chocolate sandwich burger burgers pizza rice curry cooked cook cooking vegan gravy starter mains deli bacon ham eggs coffee flavour flavor eat eating meal meals ingredients bistro pub cider wine beer
WORSHIP church parish sunday mass vicar priest choir hymn hymns worship prayer prayers bishop chapel cathedral congregation bible scripture gospel christ jesus lord advent easter lent baptism communion saint sermon pew pews vestry parishioners rector churchyard pastor sunday's psalm
GARDEN garden gardens gardening gardener gardeners plants planted planting seeds seed soil compost lawn roses tulips daffodils bulbs allotment allotments prune pruning shrubs greenhouse borders flower flowers bloom blooms
SPORT match team season league cup final goal goals coach players player squad fixture club defeat victory championship championships game games tournament stadium pitch scored captain race win wins won half-time rugby football hockey cricket netball athletics medal medals defender striker keeper fans
MUSIC band album gig tour guitar drummer bass singer song songs orchestra concert choir piano violin tune music vinyl single track encore melody chorus musicians festival
TRAVEL train trains bus buses tram trams ferry station platform passengers services route delays fares ticket rail airport flight flights runway aircraft pilot commuters timetable stop stops
CRIME police officers court sentenced jailed charged arrested magistrates trial judge jury suspect suspects theft burglary victim robbery custody guilty detectives convicted officer detective stolen
MEDIC nurse nurses doctor doctors gp hospital patient patients clinic pharmacy symptoms treatment surgery pain vaccine appointment appointments nhs midwife therapy dentist physio ward pharmacist dietitian
WEATHER rain snow storm storms wind winds weather forecast flood flooding ice icy fog frost gale gales sunshine temperatures
MONEY pay pays price prices bill bills cost costs fee fees savings bank mortgage rent tax funds donation donations budget raised million loan loans account interest
SHOPS sale stock store stores shop shops price prices discount size sizes order orders delivery shoppers shelves checkout boots coats jackets
WILD wildlife birds bird nest nests nesting species habitat river pond wetland reserve zoo cub cubs keepers rangers fox owl owls bees bats chicks hatched enclosure woodland
ART gallery exhibition artist artists painting paintings sculpture museum curator portrait portraits painted sculptor canvas
STAGE theatre stage actor actors comedy drama musical performance audience curtain scene rehearsal rehearsals director playwright tickets dancers
HOMES tenants tenant flat flats landlord boiler repairs bathroom heating housing residents plumber apartment apartments homes
ROADS road roads street drivers cyclists traffic lane lanes junction cars van lorry vehicles parking driver motorists roundabout
SEA beach harbour harbor boat boats coast sea tide lifeboat sailors navy ship ships port dock quay rowers sailing waves island
LEARN school schools pupils pupil students student teacher teachers university campus lecture exam exams course courses degree homework classroom maths science tutor
HISTORY museum archive archives century medieval roman victorian tudor castle war soldiers ancient collection built
`
