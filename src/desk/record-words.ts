import type { RecordAction } from '../domain/record.ts'
import type { ReadEntry } from '../store/record-pages.ts'

/** What each act is called in one sentence. {slots} are filled from the entry; a slot that is not there leaves nothing. */
const sentences: Readonly<Record<RecordAction, string>> = {
  'desk-begun': '{name} set up this desk.',
  'organisation-founded': '{name} founded the organisation.',
  'organisation-changed': '{name} changed the organisation’s settings.',
  'signed-in': '{name} signed in.',
  'sign-in-refused': 'Somebody tried to sign in as {name} and was refused.',
  'signed-out': '{name} signed out.',
  'session-ended': '{name} ended a session.',
  'password-changed': '{name} changed their password.',
  'second-factor-changed': '{name} changed how they prove who they are.',
  invited: '{name} invited {whom} as {role}.',
  'invitation-withdrawn': '{name} withdrew the invitation of {whom}.',
  joined: '{name} joined as {role}.',
  'role-changed': '{name} made {whom} {role}.',
  'left-the-desk': '{name} ended {whom}’s access.',
  'key-made': '{name} made an API key.',
  'key-withdrawn': '{name} withdrew an API key.',
  'speaker-added': '{name} added the speaker {speakerName}.',
  'speaker-changed': '{name} changed the speaker {speakerName}.',
  'speaker-archived': '{name} put the speaker {speakerName} away.',
  'eyes-changed': '{name} changed which posts of {speakerName} somebody else reads, and who.',
  'deputy-named': '{name} named {whom} as deputy for {speakerName}{days}.',
  'deputy-ended': '{name} ended the deputy’s standing in for {speakerName}.',
  'app-kept': '{name} made this desk known to {network}.',
  'account-connected': '{name} connected {handle}.',
  'account-disconnected': '{name} disconnected {handle}.',
  'account-needs-reconnect': 'The key to {handle} stopped working.',
  'slots-changed': '{name} changed the slots of {handle}.',
  'identity-differs': 'The network says that {handle} is now another account. Nothing is sent to it.',
  'import-begun': '{name} began to read the past posts of {speakerName}.',
  'import-ended': 'The reading of past posts of {speakerName} ended: {state}. Read {read}, kept {kept}.',
  'past-forgotten': '{name} had {posts} past posts of {speakerName} forgotten.',
  'voice-taught': '{name} taught the desk {posts} posts of {speakerName}.',
  'import-forgotten': '{name} had one import of {speakerName} forgotten, with the {posts} posts that it brought.',
  'check-changed': '{name} changed the check {check}{change}.',
  'watch-changed': '{name} {change} “{what}” on the watch list.',
  'draft-by-key': '{name} wrote a draft through the API key “{keyName}”.',
  'plan-saved': '{name} saved a plan as {drafts} drafts.',
  'webhook-added': '{name} had {host} called when something happens here.',
  'webhook-removed': '{name} ended the calls to {host}.',
  'webhook-resumed': '{name} had {host} called again.',
  'webhook-rests': 'The calls to {host} were not taken for a day. It is called no more.',
  'draft-discarded': '{name} threw a draft away.',
  'draft-restored': '{name} brought a draft back.',
  held: '{name} pressed hold & send.',
  'asked-second-pair-of-eyes': '{name} asked for a second pair of eyes.',
  agreed: '{name} agreed.',
  'not-yet': '{name} said not yet.',
  'agreement-voided': 'An agreement was voided: its giver left the desk.',
  commented: '{name} commented.',
  'words-suggested': '{name} suggested other words.',
  'words-taken': '{name} took over the words that {whom} suggested.',
  'held-longer': '{name} held it for longer.',
  'place-changed': '{name} moved it to another slot of {handle}.',
  'series-begun': '{name} had something repeat.',
  'series-changed': '{name} changed something that repeats.',
  'series-paused': '{name} paused something that repeats.',
  'series-resumed': '{name} let something repeat again.',
  'series-ended': '{name} ended something that repeats.',
  'series-asks': 'What repeats was not held for {day}. A person decides.',
  'taken-back': 'Taken back by {name}. It never left.',
  'take-down-asked': '{name} asked for it to be taken down from {handle}.',
  sending: 'Leaving for {handle}.',
  left: 'Left: public as {handle}.',
  refused: '{handle} refused it. Nothing is public there.',
  'put-back': 'Not accepted by {handle} yet; it waits for another try.',
  unknown: 'No answer from {handle}. Looking; nothing is sent again meanwhile.',
  'needs-a-person': 'Nobody can tell whether it is public as {handle}. A person must look.',
  'held-back': 'Looked at again before it left, and held back. {why}',
  'settled-by-hand': '{name} looked at {handle} and settled it.',
  missed: 'Its time passed without it leaving for {handle}. A person decides.',
  'let-go': '{name} let it go. It does not leave.',
  expired: 'Nobody agreed in time. It did not go out.',
  'taken-down': 'Gone from {handle}. Looked, and not there.',
  'still-up': 'Still public as {handle}: it could not be removed from here.',
  paused: '{name} paused {paused}.',
  'pause-reason': '{name} said why {paused} is paused.',
  lifted: '{name} lifted the pause of {paused}.',
  'second-reader-asked': '{name} had everything held for a second reader.',
  'second-reader-ended': '{name} ended it that everything is held for a second reader.',
  'frozen-after-restore':
    'The store is older than the head kept outside: it was restored from a backup. Everything stands still.',
  'record-exported': '{name} saved a copy of the record.',
}

/** The entry in one sentence, with the reason that was given. */
export function sentence(entry: Pick<ReadEntry, 'action' | 'about' | 'personal' | 'person'>): string {
  const absent: Readonly<Record<string, string>> = {
    name: entry.person === null ? 'the desk' : 'somebody (name erased)',
    paused: 'everything',
  }
  const filled = sentences[entry.action].replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
    const value = entry.personal[slot] ?? entry.about[slot]
    return value === undefined || value === null ? (absent[slot] ?? '') : String(value)
  })
  const reason = entry.personal.reason
  return (reason ? `${filled} “${reason}”` : filled).replaceAll(/ {2,}/g, ' ').replaceAll(/ ([.,:’])/g, '$1')
}

/** From where: device and address, the way they were seen. */
export function whence(entry: Pick<ReadEntry, 'person' | 'channel' | 'personal'>): string {
  if (entry.person === null) return 'the desk itself'
  const { device = 'a device (erased)', address } = entry.personal
  const through =
    entry.channel === 'api'
      ? 'by API key'
      : entry.channel === 'cli'
        ? 'at the command line'
        : entry.channel === 'plan'
          ? 'by the plan'
          : ''
  return [device, address, through].filter(Boolean).join(', ')
}
