import { z } from 'zod'
import { peopleRoutes } from '../server/contract/people.ts'
import { planFileRoutes } from '../server/contract/plan-files.ts'
import { type Desk, DeskRefusal } from './desk.ts'
import { asks, comingOn, keepDraft } from './speak.ts'

/** What an agent may do at a desk. There is no tool by which anything leaves, is agreed to, paused or taken down. */
export interface Tool {
  readonly name: string
  readonly description: string
  readonly input: z.ZodObject
  readonly isReadOnly: boolean
  /** Throws a DeskRefusal. */
  readonly call: (desk: Desk, given: unknown) => Promise<object>
}

const tool = <I extends z.ZodObject>(
  name: string,
  isReadOnly: boolean,
  description: string,
  input: I,
  call: (desk: Desk, given: z.output<I>) => Promise<object>,
): Tool => ({
  name,
  description,
  input,
  isReadOnly,
  call: (desk, given) => {
    const read = input.safeParse(given ?? {})
    if (read.success) return call(desk, read.data)
    const [issue] = read.error.issues
    throw new DeskRefusal('wrong-input', `${issue?.path.join('.') || 'arguments'}: ${issue?.message}`)
  },
})

const text = z.string().min(1).max(20_000).describe('The words, as they would be public.')
const speaker = z.string().min(1).max(80).describe('Who is speaking, by name. The tool speakers lists them.')
const accounts = z.array(z.string().max(300)).max(50).optional().describe('Handles; all of the speaker’s without it.')

export const tools: readonly Tool[] = [
  tool(
    'speakers',
    true,
    'Who speaks here, with which accounts, and as whom you may draft.',
    z.strictObject({}),
    async (desk) => {
      const { speakers } = await desk.call(peopleRoutes.desk, {})
      return {
        speakers: speakers.map(({ name, kind, office, accounts, youMay }) => ({
          name,
          kind,
          office,
          youMay: youMay === 'nothing' ? 'nothing' : 'draft',
          accounts: accounts.map(({ network, handle, state }) => ({ network, handle, state })),
        })),
      }
    },
  ),
  tool(
    'check',
    true,
    'What the checks of the desk say of a text for a speaker. Keeps nothing. A finding of weight ask or stop must be mended, or answered by a person.',
    z.strictObject({ text, speaker, accounts }),
    async (desk, given) => {
      const cells = [given.text, given.speaker, (given.accounts ?? []).join('|')]
      const csv = ['text,speaker,accounts', cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')].join('\n')
      const { rows } = await desk.call(planFileRoutes.lookAtPlan, { file: new TextEncoder().encode(csv) })
      const [row] = rows
      if (!row?.standing)
        throw new DeskRefusal('wrong-input', row?.faults.map(({ why }) => why).join(' ') || 'There are no words.')
      return said(row.standing)
    },
  ),
  tool(
    'draft',
    false,
    'Keep a text as a draft and say where it is. It is never sent by this: a person opens the link, reads it and decides.',
    z.strictObject({
      text,
      speaker,
      accounts,
      at: z
        .string()
        .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
        .optional()
        .describe('When it should leave once a person holds it, as 2026-12-05T09:00.'),
      zone: z.string().max(64).optional().describe('The zone of that time, as Europe/London.'),
    }),
    async (desk, { accounts: handles, ...words }) => {
      const { standing, link } = await keepDraft(desk, { ...words, account: handles?.join(',') })
      return { link, next: 'Give this link to a person. Only they can send it.', ...said(standing) }
    },
  ),
  tool(
    'coming',
    true,
    'What is still to leave, or waits for somebody, soonest first.',
    z.strictObject({}),
    async (desk) => {
      const { speakers } = await desk.call(peopleRoutes.desk, {})
      const posts = await comingOn(desk)
      return {
        posts: posts.map(({ id, speaker: by, parts, dueAt, deliveries }) => ({
          speaker: speakers.find((one) => one.id === by)?.name ?? null,
          text: parts.map((part) => part.text).join('\n\n'),
          dueAt,
          accounts: deliveries.map(({ handle, network, state }) => ({ handle, network, state })),
          link: desk.pageOf(`post/${id}`),
        })),
      }
    },
  ),
]

function said(standing: Parameters<typeof asks>[0] & Awaited<ReturnType<typeof keepDraft>>['standing']) {
  const { report, blocked, owes } = standing
  return {
    isClear: !asks(standing),
    findings: report.findings.map(({ check, weight, says, fixes }) => ({
      check,
      weight,
      says,
      fixes: fixes.map(({ label }) => label),
    })),
    notLookedAt: report.skipped.map(({ check }) => check),
    inItsWay: blocked.map(({ why }) => why),
    willWaitFor: owes.map(({ why }) => why),
  }
}
