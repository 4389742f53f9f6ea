import type { OrganisationFacts } from '../../../domain/facts.ts'
import type { Examples } from '../../examples.ts'

const organisation = (kind: string, language = 'en', country = 'GB'): OrganisationFacts => ({
  name: 'Harbour House',
  kind,
  country,
  language,
  domains: [],
  contacts: [],
})

export const examples: Examples = {
  slip: [
    {
      text: 'Los libros que son para la feria se pueden dejar in the box by the door this week.',
      sees: 'Los libros que son para la feria se pueden',
      weight: 'note',
      note: 'half translated',
    },
    {
      text: 'The rose walk is open. [Translate FR] Le jardin Come and smell it!',
      sees: '[Translate FR] Le jardin Come and smell it!',
      weight: 'ask',
    },
    { text: 'The new deck is ready. Please to enjoy the river from it.', sees: 'Please to enjoy', weight: 'note' },
    {
      text: 'Husk at vi lukker klokken fire i dag, og at der ikke er nogen vagt på fredag.',
      sees: null,
      note: 'Danish on an English account',
      story: 'ST15',
    },
    {
      text: 'Mae’r llyfrgell ar gau yfory, ond bydd y caffi ar agor fel arfer. Diolch am eich amynedd.',
      sees: null,
      facts: { organisation: organisation('library') },
    },
    {
      text: 'Mañana no hay clases porque los maestros están en una reunión. Nos vemos el jueves con todos los libros.',
      sees: null,
      facts: { organisation: organisation('school', 'en', 'US') },
    },
    {
      text: 'Nous avons le plaisir de vous annoncer que la saison commence en mars, avec une création de notre troupe.',
      sees: null,
      facts: { organisation: organisation('theatre') },
    },
    {
      text: 'Die Probe fällt heute aus, weil der Saal noch nicht fertig ist. Wir sehen uns morgen.',
      sees: null,
      facts: { organisation: organisation('symphony') },
    },
    {
      text: 'Zapraszamy wszystkich na spotkanie w sobotę. Będzie kawa i ciasto, a potem tańce dla dzieci.',
      sees: null,
      facts: { organisation: organisation('church') },
    },
    {
      text: 'Amanhã não haverá aula porque a sala está em obras. Nos vemos na quinta, com os seus amigos.',
      sees: null,
    },
    {
      text: 'Завтра библиотека закрыта, приходите в пятницу после обеда.',
      sees: null,
      facts: { organisation: organisation('library') },
      note: 'another alphabet',
    },
    {
      text: 'Grazie a tutti quelli che sono venuti ieri sera, anche con la pioggia. Ci vediamo a maggio.',
      sees: null,
      facts: { organisation: organisation('food', 'en', 'US') },
    },
    {
      text: 'The hall is closed on Monday because the heating has broken. We will write to all members.',
      sees: null,
      facts: { organisation: organisation('council', 'cy') },
      note: 'English alone on a Welsh account',
    },
    {
      text: 'Our skating lessons will start at the usual time and there is tea for you all.',
      sees: null,
      facts: { organisation: organisation('venue', 'fr', 'CA') },
      note: 'English alone on a French account',
    },
    {
      text: 'Tack till alla som kom i går, det var en fin kväll och vi ses igen när våren är här.',
      sees: null,
    },
  ],
  fine: [
    { text: 'Tapas on the terrace: pan con tomate, patatas bravas, and a jug of sangria for the table.' },
    { text: 'Our volunteers translate letters for new neighbours. Could you be one of them?' },
    { text: 'Fáilte! The garden is open again, and the tea is on.' },
    { text: 'The hall is closed on Monday because the heating has broken. We will write to all members.' },
    {
      text: 'Mae’r llyfrgell ar gau yfory, ond bydd y caffi ar agor. / The library is closed tomorrow, but the cafe is open.',
      facts: { organisation: organisation('library') },
      note: 'said in both',
    },
    {
      text: 'Heno: “Je ne regrette rien, ni le bien qu’on m’a fait, ni le mal” and other songs.',
      facts: { organisation: organisation('venue') },
      note: 'a quotation',
    },
    { text: 'Joyeux Noël et bonne année à tous nos amis de Bretagne!', note: 'a greeting' },
    { text: 'Nadolig Llawen a Blwyddyn Newydd Dda i chi i gyd!', note: 'a greeting' },
    {
      text: 'La Traviata, Il Trovatore, Le Nozze di Figaro and Die Zauberflöte: our season in four words.',
      facts: { organisation: organisation('theatre') },
    },
    {
      text: 'Lunch: coq au vin, moules à la crème, tarte au citron, café au lait.',
      facts: { organisation: organisation('food') },
      note: 'a menu',
    },
    { text: 'Gracias, amigos! We raised enough for the new van thanks to all of you.' },
    { text: 'Llanfairpwllgwyngyll, Aberystwyth, Ynys Môn, Pen-y-Fan, Betws-y-Coed: which is your favourite?' },
    { text: 'C’est la vie. On y va!', note: 'too short to tell' },
    {
      text: 'Mae’r llyfrgell ar gau yfory, ond bydd y caffi ar agor fel arfer. Diolch am eich amynedd.',
      facts: { organisation: organisation('library', 'cy') },
      note: 'Welsh on a Welsh account',
    },
    {
      text: 'Die Probe fällt heute aus, weil der Saal noch nicht fertig ist. Wir sehen uns morgen.',
      facts: { organisation: organisation('symphony', 'de', 'DE') },
    },
    {
      text: 'Nous sommes très heureux de vous revoir tous. We are very happy to see you all again.',
      facts: { organisation: organisation('museum', 'en', 'CA') },
    },
    { text: 'De Niro, Von Trier, Van Gogh, La Rue, Du Maurier, Di Caprio and Des Lynam walk into a bar.' },
    { text: '今天的课 is what our Mandarin class learnt to write this week, and they did it beautifully.' },
    { text: '#VivaMexico #ElDiaDeLosMuertos #NosVemosEnLaCalle #TodosSomosUno with @losAmigosDelBarrio' },
    {
      text: 'Mae’r llyfrgell ar gau yfory, ond bydd y caffi ar agor fel arfer. Diolch am eich amynedd.',
      facts: {
        organisation: organisation('library'),
        past: { posts: 600, words: { mae: 120, yn: 300, bydd: 60, diolch: 80, ond: 40, eich: 70, ar: 200 } },
      },
      note: 'an organisation that writes in both, one post each: a note, no more',
    },
    { text: 'Six of us ran, two swam, one cycled, none slept. Same again next year?' },
  ],
}
