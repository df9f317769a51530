import { limits } from '@hora/schema/limits'
import { z } from 'zod'

export const attendeesSeeChoices = ['NOBODY', 'NAMES'] as const

/** The fields of the editor about groups. They keep what was typed while they are not shown. */
export const groupFields = {
  capacity: z.string(),
  attendeesSee: z.enum(attendeesSeeChoices),
  /** Whether it needs a minimum of people. */
  hasMinimum: z.boolean(),
  minimumPlaces: z.string(),
  decideHoursBefore: z.string(),
}

type GroupDraft = z.output<z.ZodObject<typeof groupFields>>

const numberOf = (text: string) => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN)
const isWithin = (value: number, { min, max }: { min: number; max: number }) => value >= min && value <= max

/** Whether more than one person has room in a session. */
export const isForGroup = (capacity: string) => numberOf(capacity) > 1

/** The fields of a draft that are wrong. Those that are not shown are never wrong. */
export function groupProblems({ capacity, hasMinimum, minimumPlaces, decideHoursBefore }: GroupDraft) {
  const size = numberOf(capacity)
  const wrong: (keyof GroupDraft)[] = []
  if (!isWithin(size, limits.capacity)) wrong.push('capacity')
  if (!isForGroup(capacity) || !hasMinimum) return wrong
  const most = isWithin(size, limits.capacity) ? size : limits.capacity.max
  if (!isWithin(numberOf(minimumPlaces), { min: limits.capacity.min, max: most })) wrong.push('minimumPlaces')
  if (!isWithin(numberOf(decideHoursBefore), limits.decideHours)) wrong.push('decideHoursBefore')
  return wrong
}

/** A valid draft as the graph takes it. A service for one person has no settings of a group. */
export function groupTerms({
  capacity,
  attendeesSee,
  hasMinimum,
  minimumPlaces,
  decideHoursBefore,
}: GroupDraft) {
  const isGroup = isForGroup(capacity)
  const decides = isGroup && hasMinimum
  return {
    capacity: numberOf(capacity),
    attendeesSee: isGroup ? attendeesSee : ('NOBODY' as const),
    minimumPlaces: decides ? numberOf(minimumPlaces) : null,
    decideHoursBefore: decides ? numberOf(decideHoursBefore) : null,
  }
}

type GroupSettings = {
  capacity: number
  attendeesSee: GroupDraft['attendeesSee']
  minimumPlaces: number | null
  decideHoursBefore: number | null
}

/** The draft of saved settings. Without a minimum, two people and a day before are proposed. */
export function groupDraft(settings: GroupSettings): GroupDraft {
  return {
    capacity: String(settings.capacity),
    attendeesSee: settings.attendeesSee,
    hasMinimum: settings.minimumPlaces !== null,
    minimumPlaces: String(settings.minimumPlaces ?? 2),
    decideHoursBefore: String(settings.decideHoursBefore ?? 24),
  }
}

/** A service for one person at a time. */
export const forOnePerson: GroupSettings = {
  capacity: 1,
  attendeesSee: 'NOBODY',
  minimumPlaces: null,
  decideHoursBefore: null,
}
