import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type Role, roles } from '../../../domain/people.ts'
import { type Answer, useTell } from '../../api.ts'
import { ChoiceField, TextField } from '../../parts/Field.tsx'
import { Modal } from '../../parts/Modal.tsx'
import { briefly, nowIso } from '../../parts/moments.ts'
import { roleWords } from '../../parts/roles.ts'
import { Refusal } from '../../parts/Say.tsx'
import { say } from '../../parts/toasts.ts'
import { useHere } from '../../shell/here.ts'
import { ShownOnce } from '../me/ShownOnce.tsx'

/** Asks for an e-mail and a role; shows the link once, and says whether it was mailed too. */
export function Invite({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { org } = useHere()
  const queries = useQueryClient()
  const tell = useTell('invite')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('contributor')
  const close = () => {
    onClose()
    tell.reset()
    setEmail('')
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (tell.isPending) return
    tell.mutate(
      { params: { org }, body: { email: email.trim(), role } },
      { onSuccess: () => void queries.invalidateQueries({ queryKey: ['people'] }) },
    )
  }
  return (
    <Modal open={open} title={tell.data === undefined ? 'Invite somebody' : 'The invitation is made'} onClose={close}>
      {tell.data === undefined ? (
        <form className="stack" onSubmit={send}>
          <TextField
            label="E-mail"
            type="email"
            autoComplete="off"
            value={email}
            onText={setEmail}
            maxLength={254}
            required
          />
          <ChoiceField
            label="Role"
            hint={roleWords[role].may}
            value={role}
            choices={roles.map((one) => [one, roleWords[one].name] as const)}
            onChoice={setRole}
          />
          {tell.error !== null && <Refusal no={tell.error} />}
          <div className="acts">
            {/* Not `disabled`, which would take the focus away while the answer is on its way. */}
            <button type="submit" className="btn ink" aria-disabled={tell.isPending}>
              {tell.isPending ? 'Making it…' : 'Make the invitation'}
            </button>
            <button type="button" className="btn" onClick={close}>
              Not now
            </button>
          </div>
        </form>
      ) : (
        <ShownOnce label="The link" secret={tell.data.link} onDone={close}>
          {tell.data.mailed
            ? `It was mailed to ${tell.data.invitation.email}. You can hand the link over as well.`
            : `This desk does not send mail: hand the link to ${tell.data.invitation.email} yourself, on a way that only they read.`}
        </ShownOnce>
      )}
    </Modal>
  )
}

export function OpenInvitations({ invitations }: { invitations: Answer<'people'>['invitations'] }) {
  const { org, desk } = useHere()
  const queries = useQueryClient()
  const tell = useTell('withdrawInvitation')
  const { zone } = desk.organisation
  if (invitations.length === 0) return null
  return (
    <section className="sheet" aria-labelledby="open-invitations">
      <h2 id="open-invitations" className="persons-head">
        Invited, not here yet
      </h2>
      {tell.error !== null && <Refusal no={tell.error} />}
      <ul className="persons">
        {invitations.map((invitation) => (
          <li key={invitation.id}>
            <span className="face person m" aria-hidden="true">
              …
            </span>
            <div className="whois">
              <p className="mail">{invitation.email}</p>
              <p className="s q">
                By {invitation.invitedBy}. The link works until {briefly(invitation.expiresAt, zone, nowIso())}.
              </p>
            </div>
            <p className="rolename">
              <b className="b">{roleWords[invitation.role].name}</b>
            </p>
            <button
              type="button"
              className="lk"
              disabled={tell.isPending}
              onClick={() =>
                tell.mutate(
                  { params: { org, invitation: invitation.id } },
                  {
                    onSuccess: () => {
                      say('Withdrawn. The link no longer works.')
                      void queries.invalidateQueries({ queryKey: ['people'] })
                    },
                  },
                )
              }
            >
              Withdraw<span className="sr"> the invitation of {invitation.email}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
