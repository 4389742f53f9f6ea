import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { configFrom, settings } from './config.ts'

const faultsOf = (env: Record<string, string>) => {
  const read = configFrom(env)
  return read.ok ? [] : read.faults
}
const configOf = (env: Record<string, string>) => {
  const read = configFrom(env)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.config
}

describe('settings', () => {
  test('nothing set is enough', () => {
    expect(configOf({})).toEqual({
      port: 4747,
      databaseUrl: null,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:4747',
      dataFolder: './data',
      keysFolder: './data/keys',
      headsFolder: './data/heads',
      smtpUrl: null,
      mailFrom: null,
      plcUrl: 'https://plc.directory',
      xApiUrl: 'https://api.x.com',
      xUrl: 'https://x.com',
      linkedinApiUrl: 'https://api.linkedin.com',
      linkedinUrl: 'https://www.linkedin.com',
      linkedinVersion: '202609',
      facebookApiUrl: 'https://graph.facebook.com',
      facebookUrl: 'https://www.facebook.com',
      threadsApiUrl: 'https://graph.threads.net',
      threadsUrl: 'https://threads.net',
      allowPrivateNetworks: false,
      trustedProxies: [],
      deskUrl: 'http://localhost:4747',
      deskKey: null,
      logLevel: 'info',
      metricsToken: null,
    })
  })

  test('what is set is taken, and the fallbacks follow it', () => {
    const config = configOf({
      PORT: '8080',
      DATABASE_URL: 'postgres://a:b@db.example/desk',
      THINKTWICE_DATA_FOLDER: '/srv/desk',
      THINKTWICE_SMTP_URL: 'smtps://mail.example.org',
      THINKTWICE_MAIL_FROM: 'Thinktwice <desk@example.org>',
      THINKTWICE_ALLOW_PRIVATE_NETWORKS: 'on',
      THINKTWICE_TRUSTED_PROXIES: '127.0.0.1, ::1',
    })
    expect(config).toMatchObject({
      port: 8080,
      publicUrl: 'http://localhost:8080',
      keysFolder: '/srv/desk/keys',
      headsFolder: '/srv/desk/heads',
      databaseUrl: 'postgres://a:b@db.example/desk',
      allowPrivateNetworks: true,
      trustedProxies: ['127.0.0.1', '::1'],
    })
    expect(configOf({ THINKTWICE_PUBLIC_URL: 'https://desk.example.org/' }).publicUrl).toBe('https://desk.example.org')
  })

  test('an empty value counts as not set', () => {
    expect(configOf({ PORT: '', THINKTWICE_SMTP_URL: '' })).toEqual(configOf({}))
  })

  test('all faults are said at once, each with what to do', () => {
    const faults = faultsOf({
      PORT: '99999',
      DATABASE_URL: 'mysql://a:secret@db',
      THINKTWICE_PUBLIC_URL: 'http://desk.example.org',
      THINKTWICE_SMTP_URL: 'smtp://mail.example.org',
      THINKTWICE_LOG_LEVEL: 'loud',
      THINKTWICE_ALLOW_PRIVATE_NETWORKS: 'yes',
      THINKTWICE_TRUSTED_PROXIES: '127.0.0.1,proxy',
      THINKTWICE_KEYS_FOLDER: './data/pg/keys',
      THINKTWICE_PROT: '80',
      HOME: '/home/ann',
    })
    expect(faults.map((fault) => fault.name).sort()).toEqual([
      'DATABASE_URL',
      'PORT',
      'THINKTWICE_ALLOW_PRIVATE_NETWORKS',
      'THINKTWICE_KEYS_FOLDER',
      'THINKTWICE_LOG_LEVEL',
      'THINKTWICE_MAIL_FROM',
      'THINKTWICE_PROT',
      'THINKTWICE_PUBLIC_URL',
      'THINKTWICE_TRUSTED_PROXIES',
    ])
    for (const fault of faults) {
      expect(fault.why).toMatch(/^[A-Z].*\.$/)
      expect(fault.do).toMatch(/^[A-Z].*\.$/)
    }
  })

  test('a wrong port is one fault, not also a wrong public address', () => {
    expect(faultsOf({ PORT: 'http' }).map((fault) => fault.name)).toEqual(['PORT'])
  })

  test('a password in an address is never shown', () => {
    const said = JSON.stringify(faultsOf({ DATABASE_URL: 'mysql://a:hush@db', THINKTWICE_SMTP_URL: 'ftp://a:hush@m' }))
    expect(said).toContain('DATABASE_URL')
    expect(said).not.toContain('hush')
  })

  test.each(['https://desk.example.org/path', 'https://a:b@desk.example.org', 'https://desk.example.org?x=1', 'desk'])(
    'a public address is scheme, host and port, not %s',
    (said) => {
      expect(faultsOf({ THINKTWICE_PUBLIC_URL: said })).toHaveLength(1)
    },
  )

  test.each(['http://localhost:4747', 'http://127.0.0.1:9', 'http://[::1]:9', 'https://desk.example.org:8443'])(
    '%s may be a public address',
    (said) => {
      expect(configOf({ THINKTWICE_PUBLIC_URL: said }).publicUrl).toBe(said)
    },
  )

  test('whatever is set, the answer is a whole config or faults that name a setting', () => {
    const names = Object.values(settings).map((setting) => setting.name)
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (env) => {
        const read = configFrom(env)
        if (read.ok) expect(Object.keys(read.config).sort()).toEqual(Object.keys(settings).sort())
        else for (const fault of read.faults) expect(names).toContain(fault.name)
      }),
    )
  })
})
