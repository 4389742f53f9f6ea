import { wordSet } from '../../text/tables.ts'
import type { Field } from './sets.ts'

/** Who has honest uses for the words of a field every day, and words that show such a use in a text of anybody. */
export const honest: Readonly<
  Record<Field, { readonly kinds: ReadonlySet<string>; readonly words: ReadonlySet<string> }>
> = {
  body: {
    kinds: wordSet('health hospital hospice clinic pharmacy medical care lgbt vet'),
    words: wordSet(`
      health clinic clinics nurse nurses doctor doctors gp hospital hospitals patient patients surgery surgeon treatment
      symptom symptoms condition cancer bladder bowel prostate cervical screening pelvic pregnancy pregnant childbirth birth
      midwife midwives menopause puberty adolescent teenagers teens body bodies skin hygiene nhs physio medicine medicines
      medical disease diseases std stds sti stis hiv contraception consent gender genders sexual sexuality intercourse
      abuse rape assault toilet toilets nappy nappies diaper diapers baby babies breastfeeding mothers mammogram lump
      nude nudity painting paintings sculpture artist figure gallery christ mary virgin pope saint saints statue temple
      scaffold scaffolding monument tower building fence sample samples test kit specimen lab blood urine faeces feces pads
      lice nits hair comb pipe pipes drain drains drainage sewer sewers treatment flush sanitation wastewater olive oil atlantic media
      bar milking milk piano bar dna animal animals horse horses dog dogs cat cats shop underwear bra bras lingerie knickers
      same-sex married marriage couple couples education offender offenders offence offences chromosome`),
  },
  rude: {
    kinds: wordSet('farm wildlife zoo animal vet'),
    words: wordSet(`
      dog dogs pup pups puppy puppies litter kennel breed cat cats kitten kittens donkey donkeys stable farm hen hens
      rooster poultry pheasant bird birds nest nesting nests garden seedling seedlings seeds weeds soil tool tools spade spades fork rake allotment
      police court crime victim victims charged arrested officers jail prison abuse harassment discrimination racism
      trafficking brothel exploitation industry website websites child children images offences offender online
      moby joke comedian comedy novel film play shakespeare van dyke cheney turpin
      smith cigar cigarette cigarettes ale beer cheese blue almond lemon apple jam treacle pastry bakewell cherry custard
      heaven devil demon god jesus church sinner sinners forgive forgiven forgiveness salvation repent prayer preached lord soul mortal
      water wildlife rainwater compost barrel marksman animal animals petting zoo stalk stalks celery deer loud magna laude
      cartoon poster light lights comic steel landing runway paint wallpaper`),
  },
  death: {
    kinds: wordSet('police justice news museum wildlife military veterans history archive'),
    words: wordSet(`
      war wars battle soldier soldiers army troops victim victims crash fire police murder murdered killed killing died dies
      die death deaths dead funeral funerals burial grave graves cemetery memorial remembrance remembered memory memories
      condolences sad sadly sadness peacefully aged mourning mourn grief grieve grieving bereaved bereavement loved born
      cancer disease illness hospital hospice suicide genocide holocaust nazi massacre attack attacks attacked bomb bombing
      shooting shot gunman weapon weapons king queen president assassin animal animals wildlife birds bird species extinct
      road driving drink smoking drug drugs overdose virus pandemic covid crime court sentenced guilty accused trial charged
      prison offence offences sexual abuse assault domestic survivor survivors violence raped hamlet macbeth titus novel film play
      sea red bees dead battery batteries phone trees tree plants plant leaves wood branches language languages end line weight
      centre hatred speech crimes`),
  },
}
