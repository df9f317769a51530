import { inventoryEntries } from '@hora/db/inventory'
import type { Visibility } from '@hora/db/privacy'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recognisableFields } from '#testing/authorization/crawl.ts'
import {
  classOf,
  isChoiceOf,
  type Sighting,
  type Sightings,
  sightingsIn,
} from '#testing/authorization/sightings.ts'
import { openStage } from '#testing/authorization/stage.ts'
import { openWorld, type World } from '#testing/world.ts'
import { matrix } from './matrix.ts'

/** Columns without a planted value: they name rows and words of the program, which a value of a test would break. */
const namesOfProgram = ['events', 'idempotency_records']
const choices = ['services.colour', 'profiles.language', 'notifications.kind']

/** Columns without a value in this world. No field of the graph is declared to show them. */
const unset =
  /^(acceptances\..*|deliveries\..*|inbox_messages\..*|security_events\..*|unencrypted_texts\..*|account_tokens\.(usedAt|browserHash)|notifications\.mailAt|professionals\.(onboardedAt|pageSeenAt|stepsHiddenAt))$/

let world: World
let sightings: Sightings
let fields: readonly string[]

beforeAll(async () => {
  world = await openWorld()
  const stage = await openStage(world)
  fields = recognisableFields(stage)
  sightings = await sightingsIn(stage, isLeftOut)
})
afterAll(async () => await world[Symbol.asyncDispose]())

const tableOf = (column: string) => column.split('.')[0] ?? ''
const isLeftOut = (column: string) => namesOfProgram.includes(tableOf(column)) || choices.includes(column)

/** A professional may let the people in a group see each other's names. They are strangers to each other otherwise. */
const amongAttendees = ['Attendee.displayName']

/** Computed counts, which may happen to be the planted number of another row. */
const counts = ['Session.placesLeft', 'Session.placesTaken']

/** The columns of the inventory that are about a person, e.g. `services.placeHint`. */
const columns = inventoryEntries()
  .map(({ table, column }) => `${table}.${column}`)
  .filter((name) => classOf(name) !== null)

function sightingsOf(column: string, standing: Sighting['standing']): readonly string[] {
  const found = sightings.seen.filter((each) => each.column === column && each.standing === standing)
  return [...new Set(found.map(({ field }) => field))]
}

const allowed: Readonly<Record<Visibility, readonly Sighting['standing'][]>> = {
  nobody: [],
  operator: [],
  self: ['self'],
  counterpart: ['self', 'counterpart'],
  public: ['self', 'counterpart', 'stranger'],
}

test.each(['self', 'counterpart', 'stranger'] as const)(
  'the graph shows no personal column to a %s beyond its visibility in the inventory',
  (standing) => {
    const wrong = columns.flatMap((column) => {
      const { visibility } = classOf(column) ?? {}
      if (visibility === undefined || allowed[visibility].includes(standing)) return []
      return sightingsOf(column, standing)
        .filter((field) => ![...amongAttendees, ...counts].includes(field))
        .map((field) => `${column} is ${visibility}, but ${field} shows it`)
    })
    expect(wrong).toEqual([])
  },
)

test.each([
  ['counterpart', 'counterpart'],
  ['public', 'stranger'],
] as const)('the inventory calls a column %s only if a %s sees it', (visibility, standing) => {
  const unseen = columns
    .filter(
      (column) => classOf(column)?.visibility === visibility && !namesOfProgram.includes(tableOf(column)),
    )
    .filter((column) => sightingsOf(column, standing).length === 0)
  expect(unseen).toEqual([])
})

test('every field of the graph is connected to a column, or declared to show none', () => {
  const recognised = new Set(sightings.seen.map(({ field }) => field))
  const declared = new Map(matrix.shows)
  expect(fields.filter((field) => !recognised.has(field) && !declared.has(field))).toEqual([])
  expect([...declared.keys()].filter((field) => !fields.includes(field))).toEqual([])
  const named = matrix.shows.flatMap(([, each]) => each)
  expect(named.filter((column) => classOf(column) === null)).toEqual([])
})

test('every personal column has a planted value, or too few values for one', () => {
  const missing = columns.filter(
    (column) =>
      !sightings.planted.has(column) && !isLeftOut(column) && !isChoiceOf(column) && !unset.test(column),
  )
  expect(missing).toEqual([])
  expect(world.bugs.map(String)).toEqual([])
})
