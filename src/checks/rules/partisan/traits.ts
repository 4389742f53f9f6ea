import type { Reading, Word } from '../../text/reading.ts'
import { mentions, wordTable } from '../../text/tables.ts'
import { isWorthReading, type Marker, OTHER, sentencesOf } from './marking.ts'
import { contests } from './signs.ts'

/** Words that speak of politics, and of nothing else. */
const politics =
  wordTable(`election elections byelection by-election referendum ballot ballots manifesto manifestos candidate candidates constituency
  parliament congress senate westminster holyrood whitehall washington stormont canberra ottawa beehive legislation austerity taxpayer
  taxpayers voters voter voted vote votes voting polls poll exit-poll minister ministers ministry mayor mayors mp mps governor governors
  president presidents senator senators councillor councillors cllr government governments politics political politician politicians
  midterms primaries cabinet brexit immigration immigrants migrants asylum tariffs tariff nationalisation privatisation independence
  republic monarchy monarchist republican conservative socialist socialism communist capitalism capitalist liberal progressive
  parliamentary presidential congressional ministerial electoral electorate partisan lobbyist lobbyists filibuster impeachment
  treasury exchequer ideology regime regimes dictatorship democracy democratic protesters protestors picket strikers unions rosette
  landslide majority opposition backbench backbenchers frontbench reshuffle spad premier taoiseach tánaiste dáil seanad`)
const classes = new Set(['PARTY', 'LEADER', 'OFFICE', 'BODY', 'HARD', 'SOFT', 'BAD', 'NAME'])
const who = new Set(['PARTY', 'LEADER', 'OFFICE', 'BODY', 'FIGURE', 'MOVEMENT'])

/**
 * What a text is like with parties, people and insults by their classes: what the manner of taking sides is told by beside
 * the words. Nothing where no word is political. `found` are the classes of its words.
 */
export function politicalTraits(reading: Reading, marker: Marker, found: number): readonly string[] {
  const traits: string[] = []
  const named = new Set<string>()
  if (isWorthReading(found)) {
    for (const { canon } of sentencesOf(reading, marker)) {
      const tokens = canon.trim().split(' ')
      const here = new Set<string>()
      for (const [at, token] of tokens.entries()) {
        if (!classes.has(token)) continue
        here.add(token)
        const [before = '^', after = '$', further = '$'] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
        traits.push(`=${token}`, `=${before}_${token}`, `=${token}_${after}`, `=${token}_${after}_${further}`)
      }
      const sorted = [...here].sort()
      for (const [at, one] of sorted.entries())
        for (const other of sorted.slice(at + 1)) traits.push(`=${one}+${other}`)
      for (const token of here) named.add(token)
    }
  }
  for (const { token, first, last } of (found & OTHER) === 0 ? [] : othersIn(reading, marker)) {
    named.add(token)
    const { words } = reading
    traits.push(`=${token}`, `=${words[first - 1]?.low ?? '^'}_${token}`, `=${token}_${words[last + 1]?.low ?? '$'}`)
  }
  if (traits.length === 0 && !mentions(reading, politics)) return []
  traits.push('=POLITICS')
  const namesSomebody = [...named].some((each) => who.has(each))
  // A vote on a name for a duckling.
  if (!namesSomebody && mentions(reading, contests)) return []
  if (namesSomebody) for (const low of new Set(reading.words.map(({ low }) => low))) traits.push(`=WHO+${low}`)
  return traits
}

interface Other {
  readonly token: 'FIGURE' | 'MOVEMENT'
  readonly first: number
  readonly last: number
}

/** People in politics and movements that are less certain than leaders and parties. */
function* othersIn({ words }: Reading, { gazetteer }: Marker): Generator<Other> {
  for (const [at, word] of words.entries()) {
    const low = baseOf(word)
    const next = words[at + 1]
    if (next !== undefined && gazetteer.otherFirsts.has(low)) {
      const token = gazetteer.others.get(`${low} ${baseOf(next)}`)
      if (token === 'MOVEMENT' || (token === 'FIGURE' && word.capital && next.capital)) {
        yield { token, first: at, last: at + 1 }
        continue
      }
    }
    if (gazetteer.movements.has(low)) yield { token: 'MOVEMENT', first: at, last: at }
    else if (word.capital && gazetteer.figures.has(low)) yield { token: 'FIGURE', first: at, last: at }
  }
}

const baseOf = ({ low }: Word): string => (low.endsWith("'s") ? low.slice(0, -2) : low)
