import { describe, expect, it } from 'vitest'
import { ConfigError, parseConfig, parseWorkerConfig } from './config.ts'

describe('configuration', () => {
  it('has a default for everything', () => {
    expect(parseConfig({})).toMatchObject({
      PORT: 8787,
      HOST: '127.0.0.1',
      TINGSU_DATA: '.data',
      TINGSU_RATE_LIMIT: 600,
      LOG_LEVEL: 'info',
    })
  })

  it('counts an empty variable as unset', () => {
    expect(parseConfig({ PORT: '', DATABASE_URL: '' }).PORT).toBe(8787)
  })

  it.each([
    [{ PORT: '99999' }, 'PORT'],
    [{ PORT: 'http' }, 'PORT'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    [{ TINGSU_ADMIN_KEY: 'short' }, 'TINGSU_ADMIN_KEY'],
    [{ TINGSU_DATA_KEY: 'abc' }, 'TINGSU_DATA_KEY'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ DATABASE_URL: 'postgres://u@h/d' }, 'TINGSU_DATA_KEY'],
    [{ TINGSU_CHAT_MODEL: 'm' }, 'OPENAI_BASE_URL'],
    [{ TINGSU_EMBEDDING_MODEL: 'm' }, 'TINGSU_EMBEDDING_BASE_URL'],
  ])('refuses %j and names %s', (environment, variable) => {
    expect(() => parseConfig(environment)).toThrow(ConfigError)
    expect(() => parseConfig(environment)).toThrow(variable)
  })

  it('never repeats a secret in its refusal', () => {
    expect(() => parseConfig({ TINGSU_ADMIN_KEY: 'hunter2' })).not.toThrow(/hunter2/)
  })
})

describe('the bindings of a Worker', () => {
  const given = { DATABASE: { connectionString: 'postgresql://u:p@h:5432/d' }, TINGSU_DATA_KEY: Buffer.alloc(32).toString('base64') }

  it('are parsed like the environment: the same limits, the same defaults, what is not known is left out', () => {
    expect(parseWorkerConfig({ ...given, TINGSU_ADMIN_KEY: '', SOMETHING: {} })).toEqual({ ...given, TINGSU_RATE_LIMIT: 600 })
  })

  it.each([
    [{ DATABASE: undefined }, 'DATABASE'],
    [{ DATABASE: { connectionString: 'mysql://h/d' } }, 'DATABASE.connectionString'],
    [{ TINGSU_DATA_KEY: undefined }, 'TINGSU_DATA_KEY'],
    [{ TINGSU_ADMIN_KEY: 'hunter2' }, 'TINGSU_ADMIN_KEY'],
  ])('are refused for %j, which is named', (wrong, name) => {
    expect(() => parseWorkerConfig({ ...given, ...wrong })).toThrow(ConfigError)
    expect(() => parseWorkerConfig({ ...given, ...wrong })).toThrow(name)
    expect(() => parseWorkerConfig({ ...given, ...wrong })).not.toThrow('hunter2')
  })
})
