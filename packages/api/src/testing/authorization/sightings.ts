import { inventory } from '@hora/db/inventory'
import type { PersonalColumn } from '@hora/db/privacy'
import { getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { type Actor, actors } from '#graph/authorization/expectation.ts'
import { matrix } from '#graph/authorization/matrix.ts'
import { crawl, type Leaf } from './crawl.ts'
import { isChoice, type PlantedCell, plantColumns } from './plant-columns.ts'
import type { Stage } from './stage.ts'

/** How close a reader is to the person that a value is about. The holder of an invitation's token is a counterpart. */
export type Standing = 'self' | 'counterpart' | 'stranger'

/** A personal column that a reader has seen in a field. */
export interface Sighting {
  readonly column: string
  readonly field: string
  readonly standing: Standing
}

export interface Sightings {
  readonly seen: readonly Sighting[]
  /** The columns that had a planted value. */
  readonly planted: ReadonlySet<string>
}

/** Plants a value in every personal cell, lets every actor read everything, and says who saw what. */
export async function sightingsIn(stage: Stage, leavesOut: (column: string) => boolean): Promise<Sightings> {
  const cells = await plantColumns(stage.world, leavesOut)
  const cellOf = new Map(cells.flatMap((cell) => cell.shown.map((shown) => [shown, cell] as const)))
  const known = await readConnected(stage)
  const planted = await withPlantedHandle(stage)
  const seen: Sighting[] = []
  for (const actor of actors) {
    const viewer = stage.viewers[actor]
    const account = viewer.kind === 'signed-in' ? viewer.accountId : null
    for (const leaf of await crawl(planted, actor)) {
      seen.push(...declaredSightings(leaf, actor))
      for (const cell of plantsIn(leaf).flatMap((value) => cellOf.get(value) ?? []))
        seen.push({
          column: cell.column,
          field: leaf.field,
          standing: standingOf(cell, account, leaf, known),
        })
    }
  }
  return { seen, planted: new Set(cells.map(({ column }) => column)) }
}

const words = /plant\d{4}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** The values in a leaf that may be planted: itself, the words in it, and what a cursor encodes. */
function plantsIn({ field, value }: Leaf): readonly (string | number)[] {
  if (typeof value === 'boolean') return []
  if (typeof value === 'number') return [value]
  const encoded = /cursor$/i.test(field) ? cursorValues(value) : []
  return [value, ...(value.match(words) ?? []), ...encoded]
}

function cursorValues(cursor: string): readonly (string | number)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(key) ? key : []
  } catch {
    return []
  }
}

/** Pairs of accounts that are or were connected. */
async function readConnected({ world }: Stage): Promise<ReadonlySet<string>> {
  const pairs = await world.ports.db.sql<{ one: string; other: string }[]>`
    select professional_id as one, client_id as other from connections`
  return new Set(pairs.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]))
}

function standingOf(
  { selves, people }: PlantedCell,
  account: string | null,
  { byToken }: Leaf,
  connected: ReadonlySet<string>,
): Standing {
  if (account !== null && selves.includes(account)) return 'self'
  const isNear = people.some((each) => each === account || connected.has(`${each} ${account}`))
  return isNear || byToken ? 'counterpart' : 'stranger'
}

/** The handle has a planted value now. */
async function withPlantedHandle(stage: Stage): Promise<Stage> {
  const { professional } = stage.viewers
  const id = professional.kind === 'signed-in' ? professional.accountId : null
  const [row] = await stage.world.ports.db.sql<
    { handle: string }[]
  >`select handle from professionals where id = ${id}`
  return { ...stage, things: { ...stage.things, handle: row?.handle ?? '' } }
}

const declared = new Map(matrix.shows)

/** What a field shows by its declaration. Its standing follows from the role, because the value names no row. */
function declaredSightings({ field, byToken }: Leaf, actor: Actor): readonly Sighting[] {
  return (declared.get(field) ?? []).map((column) => {
    const standing = standingByRole(classOf(column)?.subject, actor)
    return { column, field, standing: byToken && standing === 'stranger' ? 'counterpart' : standing }
  })
}

const roles: Readonly<Record<Actor, 'professional' | 'client' | null>> = {
  anonymous: null,
  operator: null,
  professional: 'professional',
  strangerProfessional: 'professional',
  client: 'client',
  formerClient: 'client',
  strangerClient: 'client',
}

function standingByRole(subject: PersonalColumn['subject'] | undefined, actor: Actor): Standing {
  if (actor === 'anonymous') return 'stranger'
  if (subject === 'account' || subject === 'operator') return 'self'
  const role = roles[actor]
  if (role === null) return 'stranger'
  return role === subject ? 'self' : 'counterpart'
}

/** The class of a personal column; null for another column. */
export function classOf(name: string): PersonalColumn | null {
  const [table = '', column = ''] = name.split('.')
  const found = inventory.get(table)?.columns[column]
  return found?.kind === 'personal' ? found : null
}

/** Whether the column of a name has too few values for a planted one. */
export function isChoiceOf(name: string): boolean {
  const [table = '', column = ''] = name.split('.')
  const found = inventory.get(table)
  return found !== undefined && isChoice(getTableColumns(found.table as PgTable)[column])
}
