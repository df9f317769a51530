import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { instancesIn, refusedWith } from '#testing/authorization/read-outcome.ts'
import { openStage, type Stage } from '#testing/authorization/stage.ts'
import { mutationDocument } from '#testing/authorization/try-mutation.ts'
import { openWorld, type World } from '#testing/world.ts'
import { matrix } from './matrix.ts'

let world: World
let stage: Stage

beforeAll(async () => {
  world = await openWorld()
  stage = await openStage(world)
})
afterEach(async () => await stage.state.restore())
afterAll(async () => await world[Symbol.asyncDispose]())

/** Texts that no field of any mutation accepts. */
const hostile = {
  'a null byte': (text: string) => `${text}\u0000`,
  'a lone surrogate': (text: string) => `${text}\uD800`,
  'ten thousand characters': (text: string) => text.padEnd(10_000, 'x'),
}

/** Every text of an input, with its path. */
function textsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'string') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
}

function changedAt(
  value: unknown,
  [key, ...rest]: readonly string[],
  change: (text: string) => string,
): unknown {
  if (key === undefined) return change(String(value))
  if (Array.isArray(value)) {
    return value.map((inner, index) => (String(index) === key ? changedAt(inner, rest, change) : inner))
  }
  const fields = value as Readonly<Record<string, unknown>>
  return { ...fields, [key]: changedAt(fields[key], rest, change) }
}

const mutations = matrix.mutations.flatMap(([name, { input, leavesOutForeignIds }]) =>
  input === undefined || leavesOutForeignIds ? [] : [{ name, input }],
)

test.each(mutations)(
  '$name refuses invalid text in every field and changes nothing',
  async ({ name, input }) => {
    const good = input(stage.things)
    const taken: string[] = []
    for (const path of textsIn(good)) {
      for (const [what, change] of Object.entries(hostile)) {
        for (const actor of ['professional', 'client'] as const) {
          const variables = { input: changedAt(good, path, change) }
          const answer = await world.as(stage.viewers[actor]).run(mutationDocument(stage, name), variables)
          const refused = instancesIn(answer.data).length === 0 && refusedWith(answer) !== null
          if (!refused) taken.push(`${path.join('.')} with ${what} by ${actor}`)
        }
      }
    }
    expect(taken).toEqual([])
    expect(await stage.state.hasChanged()).toBe(false)
    expect(world.bugs.map(String)).toEqual([])
  },
)
