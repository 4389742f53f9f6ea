import { type Speaker, useAsk } from '../../api.ts'
import { clock } from '../../parts/time.ts'
import { useHere } from '../../shell/here.ts'
import { Taught } from './Taught.tsx'
import {
  asStrangerSentence,
  falseAlarms,
  type Voice as Known,
  learntSentence,
  otherSentence,
  ownSentence,
  strangersSentence,
  strengthOf,
} from './voice-words.ts'
import './voice.css'

const unknown = { posts: 0, own: { none: 0, note: 0, ask: 0, stop: 0 }, others: {}, strangers: null }

/** How well a speaker is known by its words, what is typical of it, and the posts that it was taught. */
export function Voice({ speaker, mine }: { speaker: Speaker; mine: boolean }) {
  const { org } = useHere()
  const asked = useAsk('voices', { params: { org } })
  return (
    <div>
      <dt>Voice</dt>
      <dd className="voice">
        {asked.data !== undefined ? (
          <Heard voice={asked.data.voices.find((one) => one.speaker === speaker.id)} speaker={speaker} />
        ) : (
          asked.error === null && <p>Looking…</p>
        )}
        {asked.error !== null && (
          <p>
            {asked.data === undefined
              ? 'The desk cannot say now how well it knows this voice.'
              : `This is how it stood at ${clock(asked.dataUpdatedAt)}.`}{' '}
            <button type="button" className="lk" onClick={() => asked.refetch()}>
              Try again<span className="sr">: the voice of {speaker.name}</span>
            </button>
          </p>
        )}
        {!speaker.recognitionOnly && <p className="s q">Every post that leaves is learnt.</p>}
        {mine && <Taught speaker={speaker} />}
      </dd>
    </div>
  )
}

function Heard({ voice, speaker }: { voice: Known | undefined; speaker: Speaker }) {
  const { bars, word } = strengthOf(voice ?? unknown)
  return (
    <>
      <p className="row strength">
        <span className="bars" role="img" aria-label={`${bars} of 5`}>
          {[1, 2, 3, 4, 5].map((bar) => (
            <i key={bar} className={bar <= bars ? 'y' : ''} />
          ))}
        </span>
        <b className="b">{word}</b>
      </p>
      <p>{learntSentence(voice?.posts ?? 0)}</p>
      {voice !== undefined && bars > 1 && <Trial voice={voice} />}
      {voice !== undefined && <Typical voice={voice} name={speaker.name} />}
    </>
  )
}

/** What it would have said of posts that it had not read. */
function Trial({ voice }: { voice: Known }) {
  const { desk } = useHere()
  const own = ownSentence(voice.own)
  const alarms = falseAlarms(voice.own)
  const strangers = strangersSentence(voice.strangers)
  const asStranger = asStrangerSentence(voice.ownAsStranger)
  const others = Object.entries(voice.others).flatMap(([id, tally]) => {
    const name = desk.speakers.find((other) => other.id === id)?.name
    const sentence = name === undefined ? null : otherSentence(name, tally)
    return sentence === null ? [] : [{ id, sentence }]
  })
  return (
    <>
      {own === null && <p>It was not tried on its own posts yet: that takes 120 of each of two speakers.</p>}
      {own !== null && <p>{own}</p>}
      {others.map(({ id, sentence }) => (
        <p key={id}>{sentence}</p>
      ))}
      {strangers !== null && <p>{strangers}</p>}
      {asStranger !== null && <p>{asStranger}</p>}
      {alarms !== null && (
        <details className="alarms">
          <summary>How often it took its own posts for another’s</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">What it says</th>
                <th scope="col">May be</th>
                <th scope="col">Was</th>
              </tr>
            </thead>
            <tbody>
              {alarms.map(({ what, promised, was }) => (
                <tr key={what}>
                  <th scope="row">{what}</th>
                  <td>{promised}</td>
                  <td>{was}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  )
}

function Typical({ voice: { typical }, name }: { voice: Known; name: string }) {
  if (typical.words.length === 0 && typical.habits.length === 0) return null
  return (
    <div className="typical">
      <p className="s q">Typical of it</p>
      {typical.words.length > 0 && (
        <ul aria-label={`Words typical of ${name}`}>
          {typical.words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      )}
      {typical.habits.length > 0 && <p>{`${upper(typical.habits.join('; '))}.`}</p>}
    </div>
  )
}

const upper = (words: string) => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
