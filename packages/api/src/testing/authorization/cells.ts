import {
  type Actor,
  actors,
  expectedOf,
  type FieldRows,
  type Outcome,
  type Row,
} from '#graph/authorization/expectation.ts'

/** The outcome for an actor, and the outcome of each field if they reached an object. */
export interface Try {
  readonly outcome: Outcome
  readonly fields: Readonly<Record<string, Outcome>>
}

export type Tries = Readonly<Record<Actor, Try>>

/** Runs an attempt for every actor, all at once or one after the other. */
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

/** Describes the differences between the expected and the actual outcomes. */
export function wrongOutcomes(name: string, row: Row, tries: Tries): readonly string[] {
  return actors.flatMap((actor) => {
    const [expected, { outcome }] = [expectedOf(row, actor), tries[actor]]
    return expected === outcome ? [] : [`${name} for ${actor}: ${outcome}, not ${expected ?? 'declared'}`]
  })
}

/**
 * The same for the fields of an object, for actors who reached one. Fields of an actor's own object count only where
 * the row expects `own`. A field without a value for any actor proves nothing, so it is wrong too.
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
      ...(someoneSees ? [] : [`${typename}.${field} has no value for any actor`]),
      ...wrong.map(
        ({ actor, expected, outcome }) =>
          `${typename}.${field} for ${actor}: ${outcome}, not ${expected ?? 'declared'}`,
      ),
    ]
  })
}

function seenBy(actor: Actor, field: string, row: Row, tries: readonly Tries[]): readonly Outcome[] {
  const isOwn = expectedOf(row, actor) === 'own'
  return tries
    .map((each) => each[actor])
    .filter(({ outcome }) => outcome !== 'own' || isOwn)
    .flatMap(({ fields }) => fields[field] ?? [])
}

/** Splits field rows into one row for each field. */
export function fieldsIn(rows: FieldRows): readonly (readonly [field: string, row: Row])[] {
  return Object.entries(rows).flatMap(([names, row]) => names.split(' ').map((name) => [name, row] as const))
}

function most(outcomes: readonly Outcome[]): Outcome | null {
  const rank: readonly Outcome[] = ['sees', 'own', 'empty', 'null']
  return rank.find((each) => outcomes.includes(each)) ?? null
}
