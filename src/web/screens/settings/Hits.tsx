import { Link } from '@tanstack/react-router'
import type { Answer } from '../../api.ts'
import { Icon } from '../../parts/Icon.tsx'
import { dayAndTime } from '../../parts/time.ts'
import { useHere } from '../../shell/here.ts'
import { weightWords } from './weights.ts'
import './settings.css'

type Hit = Answer<'previewCheck'>['before']['hits'][number]

/** What was seen, and how much it weighs. */
export function Seen({ hit }: { hit: Pick<Hit, 'weight' | 'says' | 'words'> }) {
  const { word, icon } = weightWords[hit.weight]
  return (
    <p className="s">
      <span className={`weighs ${hit.weight}`}>
        <Icon name={icon} /> {word}
      </span>{' '}
      {hit.words.map((words) => (
        <q key={words} className="said">
          {words}
        </q>
      ))}{' '}
      {hit.says}
    </p>
  )
}

/** Posts in which something was seen, each with its words. */
export function Hits({ hits }: { hits: readonly Hit[] }) {
  const { org } = useHere()
  return (
    <ul className="hits">
      {hits.map((hit) => (
        <li key={hit.id}>
          <p className="said hittext" dir="auto">
            {hit.text}
          </p>
          <Seen hit={hit} />
          <p className="s q">
            <Link to="/o/$org/post/$post" params={{ org, post: hit.id }}>
              {hit.at === null ? 'Look at it' : dayAndTime(hit.at)}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  )
}
