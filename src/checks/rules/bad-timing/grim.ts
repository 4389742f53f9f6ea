import type { Reading } from '../../text/reading.ts'
import { mentions, wordTable } from '../../text/tables.ts'
import { graveSigns } from './calamities.ts'
import { signsIn } from './words.ts'

/** Words of loss and danger that are harmless in most posts, and names that hardly anybody hears without thinking of the dead. */
const grim =
  wordTable(`ablaze abuse accident accidents airlifted ambulance anniversary apartheid armistice ash atrocity attacker autopsy avalanches bereaved
  bereavement blackout bodies bombed bomber bullet bullets burial buried burned burning burns burnt bury cancer captive captives cardiac
  casualty chemo chernobyl coffins collapsing collision coma commemorate commemorates commemorating concussion condolence convicted
  coroner corpse corpses cremated cremation crime crisis croc curfews cyclones deadliest deadly deceased deluge dementia deported
  derailed destroyed destruction detonated devastated devastating devastation diagnosis disasters disease displaced doomed drought
  drowns earthquake emergency enslaved eruption eulogy evacuate evacuating execution exploded explodes fallen famine fatal fatally
  fatality fentanyl fire firefighter firefighters fires flames flooded fled flee flu frontline funerals gas genocides ghosts graves
  graveyard grief grieve grieving gun guns gunned haemorrhage hanged harassment haunted heartbreak heartbreaking heartbroken
  heatwave hijack homeless homicide horrific horror hospitalised hospitalized hostage hunger hurricanes hurt icu ill illness infected
  infection inferno innocents jailed jumper killer kills landslides late layoffs legend levee lightning lives lockdown loss losing lost
  lynching mass massacres memorial memory military miscarriage missile mourn mourned mourner mudslide murderer mystery nightmare nukes
  nuclear obituary outages overboard overdose overdoses pandemic paralysed passed passing perished perish pile-up pileup plague poison
  poisoning poppies poppy prayers quake radiation raid recession redundancies redundancy refugee rehab remains remember remembered
  remembering remembers remembrance rescue rescued rescuers residential-school respects rip rubble ruins sacrifice sadly sank scandal
  shark shelled shooter shooters shootings shot silence sinking slaughter slaughtered slavery smoke sniper soldiers starve starving
  stroke struck submarine submersible suffer suffering suicide suicides survive survived survivor survivors tornadoes toxic tragedy
  tragic tragically trapped trauma trenches tribute tributes tsunamis unaccounted verdict veteran veterans victim victims vigil
  vigils violence virus volcanic warzone warning wounded wreck wreckage wreath zeppelin
  aberfan aleppo amy auschwitz aurora bataclan beirut belsen bhopal bondi boston brussels bowie challenger charlottesville chibok
  christchurch columbia columbine concorde covid dachau deepwater derry diana dunblane dunkirk elvis enniskillen estonia ferguson
  floyd fukushima gallipoli gaza grenfell guernica haiti harambe hebdo heysel hillsborough hindenburg hiroshima hungerford ibrox
  israel jesuischarlie jonestown kamloops katrina kobe lahaina lockerbie lytton madeleine mariupol maui mcveigh mh17 mh370 munich
  myanmar nagasaki nice nova omagh orlando palestine palisades paradise parkland passchendaele philando piper pompeii portapique
  prince rwanda sandy scott sewol sherpa sikh somme southport srebrenica stardust stonewall surfside syria tasered tenerife tiananmen
  titanic treblinka triangle truth tuam tulsa tutsi ukraine uvalde valdez walker waco whakaari ypres zeebrugge`)
const tagged =
  /#\p{L}+(?:strong|attacks?|shooting|fires?|flood\w*|dead|crash|bomb\w*|quake|terror)\b|#(?:rip|pray|justice|je suis)/iu

/** Whether a text has anything grim at all, however harmless it may be: without it nothing can be light beside it. */
export const isGrim = (reading: Reading): boolean =>
  graveSigns(reading) !== 0 ||
  signsIn(reading) !== 0 ||
  mentions(reading, grim) ||
  (reading.text.includes('#') && tagged.test(reading.text))
