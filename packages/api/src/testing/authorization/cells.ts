import {
  type Actor,
  actors,
  expectedOf,
  type FieldRows,
  type Outcome,
  type Row,
} from '#graph/authorization/expectation.ts'

/** What somebody got, and what they got of each field when they got to an object. */
export interface Try {
  readonly outcome: Outcome
  readonly fields: Readonly<Record<string, Outcome>>
}

export type Tries = Readonly<Record<Actor, Try>>

/** Lets every actor try, all at once or one after the other. */
export async function tryAll(
  attempt: (actor: Actor) => Promise<Try>,
  order: 'together' | 'in turn' = 'together',
) {
  if (order === 'together') {
    const entries = await Promise.all(actors.map(async (actor) => [actor, await attempt(actor)] as const))
    return Object.fromEntries(entries) as unknown as Tries
  }
  const tries: Partial<Record<Actor, Try>> = {}
  for (const actor of actors) tries[actor] = await attempt(actor)
  return tries as Tries
}

/** Differences between what a row expects and what came, in words. */
export function wrongOutcomes(name: string, row: Row, tries: Tries): readonly string[] {
  return actors.flatMap((actor) => {
    const [expected, { outcome }] = [expectedOf(row, actor), tries[actor]]
    return expected === outcome ? [] : [`${name} for ${actor}: ${outcome}, not ${expected ?? 'declared'}`]
  })
}

/**
 * The same for the fields of an object, for those who got to one of the practice. What people see of their own is
 * declared only where nothing is anybody's.
 */
export function wrongFields(typename: string, rows: FieldRows, tries: readonly Tries[]): readonly string[] {
  return fieldsIn(rows).flatMap(([field, row]) =>
    actors.flatMap((actor) => {
      const expected = expectedOf(row, actor)
      const seen = tries
        .map((each) => each[actor])
        .filter(({ outcome }) => outcome !== 'own' || expected === 'own')
        .flatMap(({ fields }) => fields[field] ?? [])
      const outcome = most(seen)
      if (outcome === null || outcome === expected) return []
      return [`${typename}.${field} for ${actor}: ${outcome}, not ${expected ?? 'declared'}`]
    }),
  )
}

/** Each field of some rows with its own row. */
export function fieldsIn(rows: FieldRows): readonly (readonly [field: string, row: Row])[] {
  return Object.entries(rows).flatMap(([names, row]) => names.split(' ').map((name) => [name, row] as const))
}

function most(outcomes: readonly Outcome[]): Outcome | null {
  const rank: readonly Outcome[] = ['sees', 'own', 'empty', 'null']
  return rank.find((each) => outcomes.includes(each)) ?? null
}
