import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { environmentWith, homeFor } from './environment.mjs'

describe('the environment of everything that is run', () => {
  it('puts the toolchain first on PATH, whatever PATH is called', () => {
    expect(environmentWith({ PATH: '/bin' }, ['/a', '/b'])['PATH']).toBe(['/a', '/b', '/bin'].join(delimiter))
    expect(environmentWith({ Path: '/bin' }, ['/a'])).toMatchObject({ PATH: ['/a', '/bin'].join(delimiter) })
  })

  it('keeps every tool from calling home, whatever was set before', () => {
    expect(environmentWith({ TURBO_TELEMETRY_DISABLED: '0' }, [])).toMatchObject({
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
      npm_config_update_notifier: 'false',
    })
  })
})

describe('a home for the caches of the package managers', () => {
  it('is the own one when it can be written', () => {
    expect(homeFor('/state', tmpdir())).toEqual({})
  })

  it('is a folder of the checkout when there is none', () => {
    const stateDir = mkdtempSync(join(tmpdir(), 'hora-state-'))
    expect(homeFor(stateDir, '/nonexistent')).toMatchObject({
      HOME: join(stateDir, 'home'),
      npm_config_cache: join(stateDir, 'home/.npm'),
      XDG_DATA_HOME: join(stateDir, 'home/.local/share'),
    })
  })
})
