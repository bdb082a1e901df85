import { describe, expect, it } from 'vitest'
import { ConfigError, parseConfig } from './config.ts'

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
