// One checker in a process of its own, so that its memory is its own. Reads {peer, texts} from standard input.
import { readFileSync } from 'node:fs'

const { peer, texts } = JSON.parse(readFileSync(0, 'utf8'))

/** What a checker says, under the kinds that Thinktwice has. What has no kind there is style and not counted as caught. */
const harperKinds = {
  Spelling: 'spelling',
  Typo: 'spelling',
  Agreement: 'grammar',
  Grammar: 'grammar',
  Repetition: 'grammar',
  BoundaryError: 'grammar',
  WordChoice: 'realword',
  Eggcorn: 'realword',
  Malapropism: 'realword',
}

const peers = {
  async harper() {
    const harper = await import('harper.js')
    const { binary } = await import('harper.js/binary')
    const linter = new harper.LocalLinter({ binary, dialect: harper.Dialect.British })
    await linter.setup()
    return async (text) =>
      (await linter.lint(text)).map((lint) => {
        const { start, end } = lint.span()
        const points = [...text]
        const offset = (at) => points.slice(0, at).join('').length
        const kind = lint.message().includes('offensive') ? 'offensive' : (harperKinds[lint.lint_kind()] ?? 'style')
        return { kind, from: offset(start), to: offset(end), says: `${lint.lint_kind()}: ${lint.message()}` }
      })
  },
  async alex() {
    const { text: lint } = await import('alex')
    return async (text) =>
      lint(text).messages.map((message) => ({
        kind: message.source === 'retext-profanities' ? 'offensive' : 'insensitive',
        from: message.position?.start?.offset ?? 0,
        to: message.position?.end?.offset ?? 0,
        says: message.reason,
      }))
  },
  async obscenity() {
    const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = await import('obscenity')
    const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
    return async (text) =>
      matcher.getAllMatches(text).map(({ startIndex, endIndex }) => ({
        kind: 'offensive',
        from: startIndex,
        to: endIndex + 1,
        says: text.slice(startIndex, endIndex + 1),
      }))
  },
  async nspell() {
    const { default: nspell } = await import('nspell')
    const { default: dictionary } = await import('dictionary-en-gb')
    const spell = nspell(dictionary)
    return async (text) =>
      [...text.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)]
        .filter(([word]) => !spell.correct(word.replaceAll('’', "'")))
        .map((hit) => ({ kind: 'spelling', from: hit.index, to: hit.index + hit[0].length, says: hit[0] }))
  },
}

const began = performance.now()
const look = await peers[peer]()
const setupMs = Math.round(performance.now() - began)
for (const text of texts) await look(text)
const found = []
const us = []
for (const text of texts) {
  const from = performance.now()
  const seen = await look(text)
  us.push((performance.now() - from) * 1000)
  found.push(seen)
}
process.stdout.write(JSON.stringify({ found, us, setupMs, rssMb: Math.round(process.memoryUsage.rss() / 1e6) }))
