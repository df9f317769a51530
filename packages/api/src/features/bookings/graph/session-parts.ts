import { type GraphQLResolveInfo, isObjectType } from 'graphql'
import { serviceNameColumns } from '#features/services/index.ts'
import { selectedFields } from '#graph/selected-fields.ts'
import { everyPart, type Part, partOfCell } from '../data/booking-row.ts'

const ours = new Set(['Session', 'Booking', 'BookingClient'])

const known = new WeakMap<ReadonlySet<string>, readonly Part[]>()

/** The parts of sessions and bookings that an operation selects: see `reads`. */
export function partsShown(info: GraphQLResolveInfo): readonly Part[] {
  const selected = selectedFields(info)
  const parts = known.get(selected) ?? partsFor(selected, info)
  known.set(selected, parts)
  return parts
}

function partsFor(selected: ReadonlySet<string>, info: GraphQLResolveInfo): readonly Part[] {
  const needed = new Set([...selected].flatMap((field) => partsOf(field, info)))
  return everyPart.filter((part) => needed.has(part))
}

function partsOf(field: string, { schema }: GraphQLResolveInfo): readonly Part[] {
  const [type = '', name = ''] = field.split('.')
  if (type === 'Service') return name === '__typename' || name in serviceNameColumns ? [] : ['offer']
  if (!ours.has(type) || name === '__typename') return []
  const object = schema.getType(type)
  const found = isObjectType(object) ? object.getFields()[name] : undefined
  const cells = (found?.extensions['reads'] as readonly string[] | undefined) ?? [name]
  return cells.flatMap((cell) => {
    const part = partOfCell.get(cell)
    return part === undefined ? everyPart : (part ?? [])
  })
}
