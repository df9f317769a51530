import { gql } from '@apollo/client'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createCache } from '#web/apollo/cache.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'
import { knownZone } from '#web/time/known-zone.ts'
import { browserZone, formatZone } from '#web/time/zones.ts'

afterEach(() => vi.restoreAllMocks())

describe('a zone that a browser or a server names', () => {
  test.each(['Europe/Paris', 'Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'UTC', 'Etc/GMT-3', 'GMT'])(
    '%s stays',
    (name) => {
      expect(knownZone(name)).toBe(name)
    },
  )

  test.each([
    'Etc/Unknown',
    '',
    'undefined',
    'Local',
    'Foo/Bar',
    '+02:00',
    '-0530',
    'Europe/Paris ',
    '../etc',
    'Mars/Olympus',
  ])('%j is UTC, and no date throws', (name) => {
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ timeZone: name } as never)
    const zone = browserZone()
    vi.restoreAllMocks()
    expect(zone).toBe('UTC')
    expect(formatZone(zone, '2026-03-03T12:00:00Z', 'en')).toBe('UTC')
  })

  test('a browser that names none at all is in UTC', () => {
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({} as never)
    expect(browserZone()).toBe('UTC')
  })
})

test('a zone that only the server knows is read as UTC, in every type that has one', () => {
  const viewer = someViewer()
  const cache = createCache()
  const account = { ...viewer.viewer?.account, zone: 'Mars/Olympus' }
  cache.writeQuery({ query: viewerQuery, data: { viewer: { ...viewer.viewer, account } } as never })
  expect(cache.readQuery({ query: viewerQuery })?.viewer?.account.zone).toBe('UTC')
  expect(cache.readQuery({ query: viewerQuery })?.viewer?.professional?.zone).toBe('Europe/Paris')
})

test('a form that saves a zone reads its name as it is', () => {
  const cache = createCache()
  const ask = (field: string) => gql(`{ viewer { account { id ${field} } } }`)
  const account = { __typename: 'Account', id: 'a', zone: 'Mars/Olympus' }
  cache.writeQuery({ query: ask('zone'), data: { viewer: { __typename: 'Viewer', account } } })
  expect(cache.readQuery({ query: ask('savedZone: zone') })).toMatchObject({
    viewer: { account: { savedZone: 'Mars/Olympus' } },
  })
})
