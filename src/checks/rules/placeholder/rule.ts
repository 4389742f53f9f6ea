import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Check, Sighting, Weight } from '../../../domain/findings.ts'
import { hitsOf } from '../../text/hits.ts'
import { read } from '../../text/reading.ts'
import { textHas } from '../../text/signs.ts'
import { openSpans } from '../../text/spans.ts'
import { mentions, wordTable } from '../../text/tables.ts'
import { emptyFields } from './fields.ts'
import { loose } from './loose.ts'
import { type Pattern, patterns } from './patterns.ts'

const craft = wordTable(
  'template templates templating placeholder placeholders merge syntax jinja handlebars mustache liquid curly braces brackets dummy typesetting typesetters typography cicero regex markdown developers javascript',
)
const jokes =
  /^[[(<]\s?insert (?:your |a |an |some |the |obligatory |bad |witty |terrible |obvious |own )*(?:\p{L}+ )?(?:joke|jokes|pun|puns|emoji|emojis|gif|meme|quip|sound|noise|caption|excuse|scream|adjective)/iu

const all = [...patterns, ...loose]
const signed = all.map((one) => ({ ...one, mayMatch: textHas(...one.signs) }))
const hasSign = textHas(...all.flatMap(({ signs }) => signs))

export const placeholder: Check<null> = {
  id: 'placeholder',
  kind: 'placeholder',
  title: 'Gaps left open and notes to yourselves',
  weight: 'stop',
  needs: [],
  messages: {
    gap: '“{words}” is still to be filled in. Readers would see the gap.',
    field: '“{words}” is a field that nothing has filled. Readers would see it as it stands.',
    amount: '“{words}” stands where a number or date belongs.',
    filler: '“{words}” is filler text. The real words are missing.',
    self: '“{words}” reads like a note between colleagues. It would go out with the post.',
    machine: '“{words}” reads like the answer of a writing program, not like the post itself.',
    test: 'This reads like a trial post. Followers would see it.',
    craft: '“{words}” looks like a gap, but the post seems to be about such things.',
  },
  stories: ['wayne-2011'],
  defaults: null,
  *look(content: Content, _facts: Facts): Generator<Sighting> {
    for (const [part, piece] of content.parts.entries()) {
      const reading = read(piece)
      const isNew = openSpans()
      for (const one of hasSign(reading) ? signed : []) {
        if (!one.mayMatch(reading)) continue
        for (const { from, to } of matches(reading.text, one)) {
          if (!isNew(from, to)) continue
          const words = reading.text.slice(from, to)
          const light = jokes.test(words) || mentions(reading, craft)
          const weight: Weight = light ? 'note' : (one.weight ?? 'stop')
          yield { message: light ? 'craft' : one.message, data: { words }, spot: { part, from, to }, weight }
        }
      }
      for (const { from, to, weight } of emptyFields(reading)) {
        if (!isNew(from, to)) continue
        yield { message: 'field', data: { words: reading.text.slice(from, to) }, spot: { part, from, to }, weight }
      }
    }
  },
}

function* matches(text: string, { pattern }: Pattern): Generator<{ from: number; to: number }> {
  for (const hit of hitsOf(text, pattern)) {
    const sees = hit.groups?.sees
    const from = sees === undefined ? hit.index : hit.index + hit[0].indexOf(sees)
    yield { from, to: from + (sees ?? hit[0]).length }
  }
}
