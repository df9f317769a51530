import { profiles } from '@hora/db/tables'
import { describe, expect, test } from 'vitest'
import { aPerson } from '#features/accounts/testing/people.ts'
import { openWorld } from '#testing/world.ts'
import { aProfessional } from '../testing/professionals.ts'

const update = `mutation ($input: UpdateProfileInput!) { outcome: updateProfile(input: $input) {
  __typename ... on Error { code } ... on InvalidInput { fields { path } }
  ... on UpdateProfileSuccess { account { displayName bio links { label url } language zone country version } } } }`

interface Updated {
  readonly outcome: { code?: string; fields?: { path: string }[]; account?: Record<string, unknown> }
}

const impossible: readonly (readonly [Record<string, unknown>, string])[] = [
  [{ displayName: null }, 'displayName'],
  [{ displayName: '  ' }, 'displayName'],
  [{ displayName: 'a\u2066b' }, 'displayName'],
  [{ bio: 'x'.repeat(1001) }, 'bio'],
  [{ bio: 'a\u0000b' }, 'bio'],
  [{ language: 'tlh' }, 'language'],
  [{ country: 'XX' }, 'country'],
  [{ country: 'FRA' }, 'country'],
  [{ links: [{ label: 'x', url: 'javascript:alert(1)' }] }, 'links.0.url'],
  [{ links: [{ label: 'x', url: 'https://bank.example@evil.example' }] }, 'links.0.url'],
  [{ links: [{ label: 'x', url: 'data:text/html,x' }] }, 'links.0.url'],
  [{ links: [{ label: 'x', url: 'ftp://example.org' }] }, 'links.0.url'],
  [{ links: [{ label: 'x', url: 'https://example.org/\u0000' }] }, 'links.0.url'],
  [{ links: [{ label: 'x', url: `https://example.org/${'x'.repeat(300)}` }] }, 'links.0.url'],
  [{ links: [{ label: '', url: 'https://example.org' }] }, 'links.0.label'],
  [{ links: Array.from({ length: 9 }, () => ({ label: 'x', url: 'https://example.org' })) }, 'links'],
  [{ expectedVersion: 0 }, 'expectedVersion'],
]

describe('updateProfile', () => {
  test('a change sets given fields, removes null fields and keeps the rest', async () => {
    await using world = await openWorld()
    const noor = world.as(await aPerson(world))
    const change = async (input: Record<string, unknown>) =>
      (await noor.get<Updated>(update, { input })).outcome.account
    const links = [{ label: 'Site', url: 'https://noor.example/about' }]
    const whole = {
      bio: 'Swims.\r\nRuns.',
      links,
      country: 'fr',
      language: 'fr',
      zone: 'Asia/Tokyo',
      displayName: ' Noor B. ',
    }
    const set = {
      displayName: 'Noor B.',
      bio: 'Swims.\nRuns.',
      links,
      language: 'fr',
      zone: 'Asia/Tokyo',
      country: 'FR',
    }
    expect(await change({ expectedVersion: 1, ...whole })).toEqual({ ...set, version: 2 })
    expect(await change({ expectedVersion: 2, displayName: 'Noor' })).toEqual({
      ...set,
      displayName: 'Noor',
      version: 3,
    })
    const removed = await change({ expectedVersion: 3, bio: null, links: null, country: null })
    expect(removed).toMatchObject({ bio: null, links: [], country: null, displayName: 'Noor' })
    expect(await world.ports.db.select().from(profiles)).toMatchObject([
      { bio: null, links: [], country: null },
    ])
  })

  test('a variable that was not sent keeps its field, also in an input written out in the document', async () => {
    await using world = await openWorld()
    const noor = world.as(await aPerson(world))
    const document = `mutation ($bio: String, $country: String) {
      outcome: updateProfile(input: { expectedVersion: 1, bio: $bio, country: $country }) {
        ... on UpdateProfileSuccess { account { bio country } } } }`
    await world.ports.db.update(profiles).set({ bio: 'Swims.', country: 'FR' })
    const { outcome } = await noor.get<Updated>(document, { country: null })
    expect(outcome.account).toEqual({ bio: 'Swims.', country: null })
  })

  test('a change of an old version is refused, and of two at the same time one succeeds', async () => {
    await using world = await openWorld()
    const noor = world.as(await aPerson(world))
    const change = async (displayName: string) =>
      (await noor.get<Updated>(update, { input: { expectedVersion: 1, displayName } })).outcome.code ?? 'ok'
    expect((await Promise.all([change('One'), change('Two')])).sort()).toEqual(['STALE_VERSION', 'ok'])
    expect(await change('Three')).toBe('STALE_VERSION')
  })

  test('a profile refuses invalid input, and names the field', async () => {
    await using world = await openWorld()
    const noor = world.as(await aPerson(world))
    const paths: unknown[] = []
    for (const [change] of impossible) {
      const { outcome } = await noor.get<Updated>(update, { input: { expectedVersion: 1, ...change } })
      paths.push([change, outcome.fields?.[0]?.path])
    }
    expect(paths).toEqual(impossible)
  })

  test('a zone that does not exist is refused', async () => {
    await using world = await openWorld()
    const noor = world.as(await aPerson(world))
    const answer = await noor.run(update, { input: { expectedVersion: 1, zone: 'Mars/Base' } })
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('INVALID_INPUT')
  })

  test('without a login there is no viewer, and a change is refused', async () => {
    await using world = await openWorld()
    const texts = (document: string) => [
      { language: 'en', url: `/policies/${document}/2026-12-02` },
      { language: 'fr', url: `/policies/${document}/2026-12-02/fr` },
    ]
    expect(
      await world.anonymous.get(
        '{ viewer { account { id } } policies { document version texts { language url } minimumAge } }',
      ),
    ).toEqual({
      viewer: null,
      policies: [
        { document: 'terms', version: '2026-12-02', texts: texts('terms'), minimumAge: 16 },
        { document: 'privacy', version: '2026-12-02', texts: texts('privacy'), minimumAge: 16 },
      ],
    })
    const answer = await world.anonymous.run(update, { input: { expectedVersion: 1 } })
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('SIGNED_OUT')
  })
})

describe('Account and Professional', () => {
  test('only its owner can read an account, and strangers cannot read a professional', async () => {
    await using world = await openWorld()
    const ada = await aProfessional(world)
    const mallory = world.as(await aPerson(world))
    const own = await world
      .as(ada)
      .get<{ viewer: { account: { id: string }; professional: { id: string } } }>(
        '{ viewer { account { id } professional { id isViewer } } }',
      )
    expect(own).toMatchObject({ viewer: { professional: { isViewer: true } } })
    const read = 'query ($id: ID!) { node(id: $id) { id } }'
    for (const id of [own.viewer.account.id, own.viewer.professional.id]) {
      expect(await world.as(ada).get(read, { id })).toEqual({ node: { id } })
      expect(await mallory.get(read, { id })).toEqual({ node: null })
      expect(await world.anonymous.get(read, { id })).toEqual({ node: null })
    }
  })
})
