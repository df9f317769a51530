import { type CancellationPolicy, cancellationPolicy } from '@hora/schema/cancellation-policy'
import { problemsOfTiers } from '@hora/schema/inputs/cancellation'
import { limits } from '@hora/schema/limits'
import { wholeDays } from '@hora/schema/whole-days'
import { z } from 'zod'

/** A day is 24 hours of elapsed time. */
const minutesIn = { MINUTES: 1, HOURS: 60, DAYS: 1440 } as const
export const noticeUnits = ['MINUTES', 'HOURS', 'DAYS'] as const
type Unit = (typeof noticeUnits)[number]

const row = z.object({ notice: z.string(), unit: z.enum(noticeUnits), percent: z.string() })

const fields = z.object({
  /** The tiers before the last one, from the longest notice. */
  rows: z.array(row),
  /** The percentage of the last tier, which reaches to the start. */
  lastPercent: z.string(),
  inside: z.enum(['OWES', 'ASKS']),
})

export type CancellationDraft = z.input<typeof fields>

const decisions = { OWES: 'owes', ASKS: 'asks' } as const

/** Where clients have to ask, the percentage of the last tier is never used. */
const unusedPercent = '100'

const whole = (text: string, max: number) => {
  const value = /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN
  return value <= max ? value : null
}

type Field = ['rows', number, 'notice' | 'percent'] | ['lastPercent']

const fieldAt = (draft: CancellationDraft, position: number, of: 'notice' | 'percent'): Field =>
  position < draft.rows.length ? ['rows', position, of] : ['lastPercent']

/** The tiers of a draft; a value that is not a number is null. */
function tiersOf({ rows, lastPercent, inside }: CancellationDraft) {
  const last = inside === 'ASKS' ? unusedPercent : lastPercent
  const all = [...rows, { notice: '0', unit: 'MINUTES' as const, percent: last }]
  return all.map(({ notice, unit, percent }) => {
    const factor = minutesIn[unit]
    const amount = whole(notice, limits.cancelNotice.max / factor)
    return { noticeMinutes: amount === null ? null : amount * factor, owedPercent: whole(percent, 100) }
  })
}

type Tiers = CancellationPolicy['tiers']

function wholeTiers(draft: CancellationDraft): Tiers | null {
  const tiers = tiersOf(draft)
  return tiers.every(isWhole) ? tiers : null
}

const isWhole = (tier: ReturnType<typeof tiersOf>[number]): tier is Tiers[number] =>
  tier.noticeMinutes !== null && tier.owedPercent !== null

/** What is typed → the input of the graph. A problem is the code of its sentence, at its field. */
export const cancellationDraft = fields
  .superRefine((draft, context) => {
    const refuse = (path: Field, message: string) => context.addIssue({ code: 'custom', path, message })
    for (const [position, { noticeMinutes, owedPercent }] of tiersOf(draft).entries()) {
      if (noticeMinutes === null) refuse(fieldAt(draft, position, 'notice'), 'notice_wrong')
      if (owedPercent === null) refuse(fieldAt(draft, position, 'percent'), 'percent_wrong')
    }
    for (const { path, problem } of problemsOfTiers({
      tiers: wholeTiers(draft) ?? [],
      insideLastTier: decisions[draft.inside],
    })) {
      const [position, field] = path
      const isLast = position === draft.rows.length
      // Only the last tier has the notice 0.
      if (isLast && field === 'noticeMinutes') refuse(['rows', position - 1, 'notice'], 'notice_wrong')
      else refuse(fieldAt(draft, position, field === 'noticeMinutes' ? 'notice' : 'percent'), problem)
    }
  })
  .transform((draft) => ({ tiers: wholeTiers(draft) ?? [], insideLastTier: draft.inside }))

/** The policy that a draft means now; null while something in it is wrong. */
export function policyOfDraft(draft: CancellationDraft): CancellationPolicy | null {
  const read = cancellationDraft.safeParse(draft)
  if (!read.success) return null
  const { tiers, insideLastTier } = read.data
  return cancellationPolicy({ tiers, insideLastTier: decisions[insideLastTier] })
}

/** The draft of a saved policy. A last tier that costs nothing leaves nothing to ask for. */
export function draftOf({ tiers, insideLastTier }: CancellationPolicy): CancellationDraft {
  const percent = tiers.at(-1)?.owedPercent ?? 0
  return {
    rows: tiers.slice(0, -1).map(({ noticeMinutes, owedPercent }) => ({
      ...noticeOf(noticeMinutes),
      percent: String(owedPercent),
    })),
    lastPercent: String(percent),
    inside: insideLastTier === 'asks' && percent > 0 ? 'ASKS' : 'OWES',
  }
}

/** The unit that sentences use too: days where they are whole, from two on. */
function noticeOf(minutes: number): { notice: string; unit: Unit } {
  const unit: Unit = wholeDays(minutes) !== null ? 'DAYS' : minutes % 60 === 0 ? 'HOURS' : 'MINUTES'
  return { notice: String(minutes / minutesIn[unit]), unit }
}

/** A further tier, between the shortest notice and the start. */
export function nextRow(draft: CancellationDraft): CancellationDraft['rows'][number] {
  const tiers = tiersOf(draft)
  const before = tiers.at(-2)
  const [notice, percent] = [before?.noticeMinutes ?? 2880, before?.owedPercent ?? -1]
  const last = tiers.at(-1)?.owedPercent ?? 100
  const half = notice > 120 ? Math.round(notice / 120) * 60 : Math.round(notice / 2)
  return { ...noticeOf(half), percent: String(percent < 0 ? 0 : Math.round((percent + last) / 2)) }
}

type Problem = { readonly path: string; readonly reason: string }

/** The problems of the graph at the fields of the editor: `cancellation.tiers.1.noticeMinutes` → its row. */
export function problemsInDraft(fields: readonly Problem[], tiers: number): Problem[] {
  return fields.map(({ path, reason }) => {
    const [, position, field] = /^cancellation\.tiers\.(\d+)\.(noticeMinutes|owedPercent)$/.exec(path) ?? []
    if (position === undefined) return { path, reason }
    if (Number(position) >= tiers - 1) return { path: 'cancellation.lastPercent', reason }
    const name = field === 'noticeMinutes' ? 'notice' : 'percent'
    return { path: `cancellation.rows.${position}.${name}`, reason }
  })
}
