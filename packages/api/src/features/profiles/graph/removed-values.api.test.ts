import { expect, test } from 'vitest'
import { openWorld, type World } from '#testing/world.ts'
import { aProfessional } from '../testing/professionals.ts'

const updateProfile = `mutation ($input: UpdateProfileInput!) {
  outcome: updateProfile(input: $input) { ... on UpdateProfileSuccess { account { version } } } }`
const updateProfessional = `mutation ($input: UpdateProfessionalInput!) {
  outcome: updateProfessional(input: $input) { ... on UpdateProfessionalSuccess { professional { version } } } }`

/** The tables, of Hora and of the queue, that contain a word. */
async function placesOf(world: World, word: string): Promise<readonly string[]> {
  const { sql } = world.ports.db
  const tables = await sql<{ name: string }[]>`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'graphile_worker') order by 1`
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const rows = await sql.unsafe(`select from ${name} t where t::text like $1 limit 1`, [`%${word}%`])
      return rows.length > 0 ? [name] : []
    }),
  )
  return found.flat()
}

test('a removed or replaced value is in no row: no history, event or job keeps it', async () => {
  await using world = await openWorld()
  const ada = world.as(await aProfessional(world))
  const links = [{ label: 'canary label', url: 'https://canary.example/me' }]
  const whole = {
    displayName: 'canary name',
    bio: 'canary bio',
    links,
    country: 'IS',
    zone: 'Atlantic/Canary',
  }
  await ada.get(updateProfile, { input: { expectedVersion: 1, ...whole } })
  const practice = { handle: 'canary-handle', profession: 'canary profession', zone: 'Atlantic/Canary' }
  await ada.get(updateProfessional, { input: { expectedVersion: 1, ...practice } })
  expect(await placesOf(world, 'canary')).toEqual(['professionals', 'profiles'])

  const removed = { displayName: 'Ada', bio: null, links: null, country: null, zone: 'Europe/Paris' }
  await ada.get(updateProfile, { input: { expectedVersion: 2, ...removed } })
  const other = { handle: 'ada', profession: 'Coach', zone: 'Europe/Paris' }
  await ada.get(updateProfessional, { input: { expectedVersion: 2, ...other } })
  expect(await placesOf(world, 'canary')).toEqual([])
  expect(await placesOf(world, 'Atlantic/Canary')).toEqual([])
  expect(world.bugs).toEqual([])
})
