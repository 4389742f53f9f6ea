declare module 'smtp-server' {
  import type { AddressInfo } from 'node:net'
  import type { Readable } from 'node:stream'

  interface Options {
    readonly authOptional: boolean
    readonly disabledCommands: readonly string[]
    onData(stream: Readable, session: unknown, done: (error?: Error) => void): void
  }
  export class SMTPServer {
    constructor(options: Options)
    readonly server: { address(): AddressInfo }
    listen(port: number, host: string, done: () => void): void
    close(done: () => void): void
  }
}
