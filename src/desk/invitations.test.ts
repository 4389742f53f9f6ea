import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDesk } from '../../test/desk.ts'
import { mailThrough } from '../setup/mail.ts'

const letters: string[] = []
let post: SMTPServer
let url: string
beforeAll(async () => {
  post = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      let letter = ''
      stream.on('data', (chunk) => {
        letter += chunk
      })
      stream.on('end', () => {
        letters.push(letter.replaceAll('=\r\n', '').replaceAll('=3D', '='))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => post.listen(0, '127.0.0.1', resolve))
  url = `smtp://127.0.0.1:${post.server.address().port}`
})
afterAll(() => new Promise<void>((resolve) => post.close(resolve)))

test('an invitation travels by mail, and its link opens it', async () => {
  const mail = mailThrough(url, 'Thinktwice <desk@example.org>', () => undefined)
  const desk = await openDesk({ mail })
  try {
    const { ann, org } = await desk.begin()
    const { body } = await ann.ask<{ mailed: boolean; link: string }>('POST', `/api/o/${org}/invitations`, {
      email: 'mina@example.org',
      role: 'editor',
    })
    expect(body.mailed).toBe(true)
    expect(letters).toHaveLength(1)
    expect(letters[0]).toContain('To: mina@example.org')
    expect(letters[0]).toContain('Subject: Riverside Theatre invites you to its desk')
    expect(letters[0]).toContain(body.link)
    const secret = body.link.split('/').at(-1)
    expect((await desk.browser().ask('GET', `/api/invitations/${secret}`)).status).toBe(200)
  } finally {
    await desk.close()
  }
})

test('an invitation is made all the same where the mail server does not answer, and says that it was not mailed', async () => {
  const complaints: Error[] = []
  const desk = await openDesk({
    mail: mailThrough('smtp://127.0.0.1:1', 'desk@example.org', (error) => complaints.push(error)),
  })
  try {
    const { ann, org } = await desk.begin()
    const said = await ann.ask<{ mailed: boolean; link: string }>('POST', `/api/o/${org}/invitations`, {
      email: 'mina@example.org',
      role: 'editor',
    })
    expect([said.status, said.body.mailed]).toEqual([200, false])
    expect(said.body.link).toContain('/join/')
    expect(complaints).toHaveLength(1)
  } finally {
    await desk.close()
  }
})
