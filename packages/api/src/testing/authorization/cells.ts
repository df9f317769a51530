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
 * declared only where nothing is anybody's. A field that nobody sees a value of proves nothing, so it is wrong too.
 */
export function wrongFields(typename: string, rows: FieldRows, tries: readonly Tries[]): readonly string[] {
  return fieldsIn(rows).flatMap(([field, row]) => {
    const cells = actors.map((actor) => ({
      actor,
      expected: expectedOf(row, actor),
      outcome: most(seenBy(actor, field, row, tries)),
    }))
    const someoneSees = row === 'null' || cells.some(({ outcome }) => outcome === 'sees' || outcome === 'own')
    const wrong = cells.filter(({ outcome, expected }) => outcome !== null && outcome !== expected)
    return [
      ...(someoneSees ? [] : [`${typename}.${field} is seen by nobody`]),
      ...wrong.map(
        ({ actor, expected, outcome }) =>
          `${typename}.${field} for ${actor}: ${outcome}, not ${expected ?? 'declared'}`,
      ),
    ]
  })
}

function seenBy(actor: Actor, field: string, row: Row, tries: readonly Tries[]): readonly Outcome[] {
  const isAnybodys = expectedOf(row, actor) === 'own'
  return tries
    .map((each) => each[actor])
    .filter(({ outcome }) => outcome !== 'own' || isAnybodys)
    .flatMap(({ fields }) => fields[field] ?? [])
}

/** Each field of some rows with its own row. */
export function fieldsIn(rows: FieldRows): readonly (readonly [field: string, row: Row])[] {
  return Object.entries(rows).flatMap(([names, row]) => names.split(' ').map((name) => [name, row] as const))
}

function most(outcomes: readonly Outcome[]): Outcome | null {
  const rank: readonly Outcome[] = ['sees', 'own', 'empty', 'null']
  return rank.find((each) => outcomes.includes(each)) ?? null
}
