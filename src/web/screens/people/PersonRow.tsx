import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Role, roles } from '../../../domain/people.ts'
import { type Answer, useTell } from '../../api.ts'
import { PersonFace } from '../../parts/Face.tsx'
import { briefly, dayOf, nowIso, shortDay } from '../../parts/moments.ts'
import { roleWords } from '../../parts/roles.ts'
import { Refusal } from '../../parts/Say.tsx'
import { say } from '../../parts/toasts.ts'
import { may, useHere } from '../../shell/here.ts'

type Person = Answer<'people'>['people'][number]

/** `onLeave`: asks whether this person leaves the desk. */
export function PersonRow({ person, onLeave }: { person: Person; onLeave: () => void }) {
  const { desk } = useHere()
  const { zone } = desk.organisation
  const now = nowIso()
  const owner = may(desk, 'people') && person.leftAt === null
  return (
    <li>
      <PersonFace name={person.name} size="m" />
      <div className="whois">
        <p>
          <b className="b">{person.name}</b>
          {person.id === desk.me.id && <span className="q">, you</span>}
        </p>
        <p className="s q mail">{person.email}</p>
        <p className="s q">
          {person.leftAt !== null
            ? `Left ${shortDay(dayOf(person.leftAt, zone), dayOf(now, zone))}`
            : `${person.twoFactor ? 'Second step on' : 'No second step yet'}. ${
                person.lastSeenAt === null ? 'Not here yet' : `Last here ${briefly(person.lastSeenAt, zone, now)}`
              }`}
        </p>
      </div>
      {owner ? (
        <RoleChoice person={person} />
      ) : (
        <p className="rolename">
          <b className="b">{roleWords[person.role].name}</b>
        </p>
      )}
      {owner && (
        <button type="button" className="lk" onClick={onLeave}>
          Leaves the desk…<span className="sr"> {person.name}</span>
        </button>
      )}
    </li>
  )
}

/** Choosing does nothing yet; the button beneath says what it will do and does it. */
function RoleChoice({ person }: { person: Person }) {
  const { org } = useHere()
  const queries = useQueryClient()
  const tell = useTell('setRole')
  const [role, setRole] = useState<Role>(person.role)
  const changed = role !== person.role
  const keep = () =>
    tell.mutate(
      { params: { org, person: person.id }, body: { role } },
      {
        onSuccess: () => {
          say(`${person.name} is ${roleWords[role].name.toLowerCase()} now.`)
          void queries.invalidateQueries()
        },
      },
    )
  return (
    <div className="rolechoice">
      <select
        className="in"
        aria-label={`Role of ${person.name}`}
        value={role}
        onChange={(event) => {
          setRole(roles.find((one) => one === event.target.value) ?? person.role)
          tell.reset()
        }}
      >
        {roles.map((one) => (
          <option key={one} value={one}>
            {roleWords[one].name}
          </option>
        ))}
      </select>
      {changed && (
        <>
          <p className="s">{roleWords[role].may}</p>
          {tell.error !== null && <Refusal no={tell.error} />}
          <div className="row wrap">
            <button type="button" className="btn ink" disabled={tell.isPending} onClick={keep}>
              Make {person.name.split(' ')[0]} {roleWords[role].name.toLowerCase()}
            </button>
            <button
              type="button"
              className="lk"
              onClick={() => {
                setRole(person.role)
                tell.reset()
              }}
            >
              Leave it
            </button>
          </div>
        </>
      )}
    </div>
  )
}
