import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { environmentWith, homeFor } from './environment.mjs'

describe('the environment of programs', () => {
  it('has the toolchain first on PATH, also when PATH is spelled Path', () => {
    expect(environmentWith({ PATH: '/bin' }, ['/a', '/b'])['PATH']).toBe(['/a', '/b', '/bin'].join(delimiter))
    expect(environmentWith({ Path: '/bin' }, ['/a'])).toMatchObject({ PATH: ['/a', '/bin'].join(delimiter) })
  })

  it('disables telemetry and update checks, even if they were enabled', () => {
    expect(environmentWith({ TURBO_TELEMETRY_DISABLED: '0' }, [])).toMatchObject({
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
      npm_config_update_notifier: 'false',
    })
  })
})

describe('the home folder for the caches of package managers', () => {
  it('is the real home folder when it is writable', () => {
    expect(homeFor('/state', tmpdir())).toEqual({})
  })

  it('is a folder of the checkout otherwise', () => {
    const stateDir = mkdtempSync(join(tmpdir(), 'hora-state-'))
    expect(homeFor(stateDir, '/nonexistent')).toMatchObject({
      HOME: join(stateDir, 'home'),
      npm_config_cache: join(stateDir, 'home/.npm'),
      XDG_DATA_HOME: join(stateDir, 'home/.local/share'),
    })
  })
})
