import { defineCommand } from 'citty'
import { z } from 'zod'
import { ArchiveFault } from '../archives/fault.ts'
import { linesOf } from '../archives/lines.ts'
import { SetupFault } from '../setup/fault.ts'
import { type Desk, DeskRefusal } from './desk.ts'
import { type DeskIo, keyArg, openWith, slipIn } from './desk-command.ts'
import { tools } from './mcp-tools.ts'

/** Model Context Protocol over standard input and output: JSON-RPC 2.0, one message a line. */
const VERSIONS = ['2025-06-18', '2025-03-26', '2024-11-05']
const MOST_CHARACTERS = 1_000_000
/** JSON-RPC 2.0, section 5.1. */
const codes = { unreadable: -32700, noRequest: -32600, noMethod: -32601, wrongParams: -32602 } as const

const message = z.looseObject({
  jsonrpc: z.literal('2.0'),
  id: z.union([z.string(), z.number()]).optional(),
  method: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
})
const called = z.object({ name: z.string(), arguments: z.unknown().optional() })

const instructions =
  'This desk decides what an organisation says in public. You can check words and keep drafts. Nothing you do here is sent: when somebody asks you to send, publish, agree, pause or take down, give them the link of the draft or the post, and say that a person does that at the desk.'

class RpcFault extends Error {
  readonly code: number

  constructor(code: number, says: string) {
    super(says)
    this.code = code
  }
}

export interface McpIo extends DeskIo {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly version: string
}

/** `thinktwice mcp`: lets an agent check and draft at a running desk. */
export const mcpCommand = (io: McpIo) =>
  defineCommand({
    meta: {
      name: 'mcp',
      description:
        'Let an agent check words and keep drafts on a running desk, by the Model Context Protocol on standard input and output. Nothing can be sent, agreed to, paused or taken down by it.',
    },
    args: keyArg,
    async run({ args, rawArgs }) {
      const slip = slipIn(rawArgs, keyArg)
      if (slip !== null) throw new SetupFault('start-failed', slip)
      await serveMcp(io, () => openWith(io, args['key-file']))
    },
  })

/** Answers until standard input ends. A desk that is not there is said in the answer to the call that needs it. */
export async function serveMcp(
  io: Pick<McpIo, 'stdin' | 'stdout' | 'version'>,
  open: () => Promise<Desk>,
): Promise<void> {
  let desk: Desk | null = null
  const answer = async (method: string, params: Record<string, unknown>): Promise<object> => {
    switch (method) {
      case 'initialize': {
        const asked = String(params.protocolVersion)
        return {
          protocolVersion: VERSIONS.includes(asked) ? asked : VERSIONS[0],
          capabilities: { tools: {} },
          serverInfo: { name: 'thinktwice', title: 'Thinktwice', version: io.version },
          instructions,
        }
      }
      case 'ping':
        return {}
      case 'tools/list':
        return { tools: tools.map(shown) }
      case 'tools/call':
        return call(params, async () => {
          desk ??= await open()
          return desk
        })
      default:
        throw new RpcFault(codes.noMethod, `There is no method ${method.slice(0, 100)}.`)
    }
  }
  const write = (said: object) => io.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...said })}\n`)
  try {
    for await (const line of linesOf(io.stdin, MOST_CHARACTERS)) {
      if (line.trim() === '') continue
      const { id, method, params, fault } = read(line)
      // A notification is never answered.
      if (fault === null && id === undefined) continue
      try {
        if (fault !== null) throw fault
        write({ id, result: await answer(method, params) })
      } catch (cause) {
        if (!(cause instanceof RpcFault)) throw cause
        write({ id: id ?? null, error: { code: cause.code, message: cause.message } })
      }
    }
  } catch (cause) {
    if (!(cause instanceof ArchiveFault)) throw cause
    write({ id: null, error: { code: codes.noRequest, message: 'That is longer than any message.' } })
  }
}

function read(line: string) {
  const none = { id: undefined, method: '', params: {} }
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { ...none, fault: new RpcFault(codes.unreadable, 'That is not JSON.') }
  }
  const found = message.safeParse(value)
  if (!found.success) return { ...none, fault: new RpcFault(codes.noRequest, 'That is no request of JSON-RPC 2.0.') }
  const { id, method, params = {} } = found.data
  return { id, method, params, fault: null }
}

const shown = ({ name, description, input, isReadOnly }: (typeof tools)[number]) => ({
  name,
  description,
  inputSchema: z.toJSONSchema(input),
  annotations: { readOnlyHint: isReadOnly, destructiveHint: false, openWorldHint: false },
})

async function call(params: Record<string, unknown>, desk: () => Promise<Desk>): Promise<object> {
  const given = called.safeParse(params)
  const tool = given.success ? tools.find(({ name }) => name === given.data.name) : undefined
  if (tool === undefined)
    throw new RpcFault(
      codes.wrongParams,
      `There is no such tool. There are: ${tools.map(({ name }) => name).join(', ')}.`,
    )
  try {
    const result = await tool.call(await desk(), given.data?.arguments)
    return { content: [{ type: 'text', text: JSON.stringify(result, null, 2) }], structuredContent: result }
  } catch (cause) {
    if (!(cause instanceof DeskRefusal || cause instanceof SetupFault)) throw cause
    return { content: [{ type: 'text', text: cause.message }], isError: true }
  }
}
