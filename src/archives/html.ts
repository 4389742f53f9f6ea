import { Parser } from 'htmlparser2'

const paragraphs = ['p', 'blockquote', 'pre', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const lines = ['br', 'li', 'div']
const silent = ['script', 'style', 'head', 'title', 'template']

/** The words of a post that a network keeps as HTML, as a person reads them; and where its links lead, mentions and tags apart. */
export function wordsOf(html: string): { readonly text: string; readonly links: readonly string[] } {
  let text = ''
  let hidden = 0
  const links: string[] = []
  const parser = new Parser({
    onopentag(name, { href, class: classes = '', rel = '' }) {
      if (silent.includes(name)) hidden += 1
      if (paragraphs.includes(name) && text !== '') text += '\n\n'
      else if (lines.includes(name) && text !== '') text += '\n'
      const isNamed = /\b(?:mention|hashtag)\b/.test(classes) || /\btag\b/.test(rel)
      if (name === 'a' && href !== undefined && !isNamed && /^https?:/i.test(href)) links.push(href)
    },
    onclosetag(name) {
      if (silent.includes(name)) hidden -= 1
    },
    ontext(words) {
      if (hidden === 0) text += words.replaceAll(/[\t\n\r ]+/g, ' ')
    },
  })
  parser.end(html)
  const lean = text
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
  return { text: lean, links }
}
