import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AccountId, ActId, NotificationId } from '#kernel/ids.ts'
import { type PlannedMail, reservedLimits } from './hourly-limits.ts'
import { lastState } from './last-state.ts'
import type { MailLine } from './mail-line.ts'
import { type MailPlan, type Outbox, planDigest, planMail } from './plan-mail.ts'

const [reader, noor, sam] = ['reader' as AccountId, 'noor' as AccountId, 'sam' as AccountId]
const start = Temporal.Instant.from('2026-11-23T08:00:00Z')
const undoes = { booked: [], moved: [], cancelled: ['booked'] } as const

interface Told {
  readonly kind: keyof typeof undoes
  readonly by?: AccountId
  readonly seen?: boolean
}

function line({ kind, by = noor, seen = false }: Told, n: number): MailLine {
  const id = `line-${n}` as NotificationId
  const other = by === reader ? noor : by
  const about = { subject: 'session', by, other, act: null, seen, undoes: undoes[kind] }
  return { id, kind, ...about, state: 'waiting', mailId: null }
}

test.each<[string, readonly Told[], number | null]>([
  ['a booking is sent', [{ kind: 'booked' }], 0],
  ['a booking that moved is sent as it is now', [{ kind: 'booked' }, { kind: 'moved' }], 1],
  ['ten moves are one', Array.from({ length: 10 }, () => ({ kind: 'moved' }) as const), 9],
  ['a move and a cancellation are a cancellation', [{ kind: 'moved' }, { kind: 'cancelled' }], 1],
  ['what one person did and took back is not sent', [{ kind: 'booked' }, { kind: 'cancelled' }], null],
  ['nor with a move between', [{ kind: 'booked' }, { kind: 'moved' }, { kind: 'cancelled' }], null],
  [
    'a reader who booked it gets the cancellation',
    [{ kind: 'booked', by: reader }, { kind: 'cancelled' }],
    1,
  ],
  ['so does a reader who saw it in the bell', [{ kind: 'booked', seen: true }, { kind: 'cancelled' }], 1],
  [
    'so does every reader when another person took it back',
    [{ kind: 'booked' }, { kind: 'cancelled', by: sam }],
    1,
  ],
  ['a cancellation of an earlier booking is sent', [{ kind: 'cancelled' }], 0],
])('%s', (_, told, expected) => {
  const lines = told.map(line)
  expect(lastState(reader, lines)?.id ?? null).toBe(expected === null ? null : `line-${expected}`)
})

const daysOff = 'days-off' as ActId

/** A line of an act about a subject. */
const ofAct = (subject: string, n: number, rest: Partial<MailLine> = {}): MailLine => ({
  ...line({ kind: 'cancelled' }, n),
  act: daysOff,
  subject,
  ...rest,
})

const planOf = (lines: readonly MailLine[], planned: readonly PlannedMail[] = []) =>
  planMail({ reader, lines, planned, now: start }, { subject: 'a', act: daysOff, urgent: false })

test('what one act changed is one mail, whichever of its lines is due', () => {
  const lines = [ofAct('a', 0), ofAct('b', 1), { ...line({ kind: 'moved' }, 2), subject: 'c' }]
  const all = { send: { mailId: 'line-1', lines: ['line-0', 'line-1'] }, held: [], done: [], digestAt: null }
  expect(planOf(lines)).toEqual(all)
  // An earlier change of one of its subjects was due before it.
  const outbox = { reader, lines, planned: [], now: start }
  expect(planMail(outbox, { subject: 'b', act: null, urgent: false })).toEqual(all)
})

test('a later change of one of them has its own mail, and the others go together', () => {
  const later = { ...line({ kind: 'moved' }, 2), subject: 'a' }
  const lines = [ofAct('a', 0), ofAct('b', 1), later]
  expect(planOf(lines)).toMatchObject({ send: { mailId: 'line-1', lines: ['line-1'] }, done: [] })
  const outbox = { reader, lines, planned: [], now: start }
  const alone = planMail(outbox, { subject: 'a', act: null, urgent: false })
  expect(alone).toMatchObject({ send: { mailId: 'line-2', lines: ['line-2'] }, done: ['line-0'] })
})

test('the changes of an act count as one mail, and are held together', () => {
  const earlier = Array.from({ length: 10 }, (_, n) => {
    const mailId = `earlier-${n}` as NotificationId
    return { mailId, kind: 'moved', other: noor, at: start }
  })
  const lines = [ofAct('a', 0), ofAct('b', 1)]
  expect(planOf(lines, earlier.slice(1)).send?.lines).toEqual(['line-0', 'line-1'])
  expect(planOf(lines, earlier)).toMatchObject({ send: null, held: ['line-0', 'line-1'] })
})

/** What happens to a recipient: changes by others, and minutes that pass. */
type Step = { readonly change: Told; readonly subject: number } | { readonly minutes: number }

interface Sent {
  readonly at: Temporal.Instant
  /** The lines that it tells, and the newest line of each of their subjects at the time. */
  readonly lines: readonly NotificationId[]
  readonly newest: readonly (NotificationId | undefined)[]
}

/** A recipient's lines and jobs, as the data and the queue keep them. */
function simulate(steps: readonly Step[]) {
  let now = start
  let lines: MailLine[] = []
  let planned: PlannedMail[] = []
  const all: MailLine[] = []
  const sent: Sent[] = []
  const settles = new Map<string, Temporal.Instant>()
  let digestAt: Temporal.Instant | null = null
  const outbox = (): Outbox => ({
    reader,
    lines,
    planned: planned.filter(({ at }) => Temporal.Instant.compare(at, now.subtract({ hours: 1 })) > 0),
    now,
  })
  const apply = (plan: MailPlan) => {
    const gone = new Set<string>([...plan.done, ...(plan.send?.lines ?? [])])
    if (plan.send !== null) {
      const { mailId, lines: told } = plan.send
      const content = all.filter(({ id }) => told.includes(id))
      planned = [...planned, ...content.map(({ kind, other }) => ({ mailId, kind, other, at: now }))]
      const newest = content.map(({ subject }) => all.findLast((each) => each.subject === subject)?.id)
      sent.push({ at: now, lines: content.map(({ id }) => id), newest })
    }
    lines = lines
      .filter(({ id }) => !gone.has(id))
      .map((each) => (plan.held.includes(each.id) ? { ...each, state: 'held' } : each))
    if (plan.digestAt !== null) digestAt ??= plan.digestAt
  }
  const due = (at: Temporal.Instant) => Temporal.Instant.compare(at, now) <= 0
  const runDue = () => {
    for (const [subject, at] of settles) {
      if (!due(at)) continue
      settles.delete(subject)
      apply(planMail(outbox(), { subject, act: null, urgent: false }))
    }
    if (digestAt === null || !due(digestAt)) return
    digestAt = null
    apply(planDigest(outbox()))
  }
  const pass = (minutes: number) => {
    for (let minute = 0; minute < minutes; minute++) {
      now = now.add({ minutes: 1 })
      runDue()
    }
  }
  for (const step of steps) {
    if ('minutes' in step) pass(step.minutes)
    else {
      const added = { ...line(step.change, all.length), subject: `session-${step.subject}` }
      all.push(added)
      lines.push(added)
      if (!settles.has(added.subject)) settles.set(added.subject, now.add({ minutes: 3 }))
    }
  }
  const end = now
  pass(180)
  return { all, sent, left: lines, end }
}

const change = fc.record({
  change: fc.record({
    kind: fc.constantFrom('booked', 'moved', 'cancelled'),
    by: fc.constantFrom(noor, noor, noor, sam, reader),
    seen: fc.boolean(),
  }),
  subject: fc.integer({ min: 0, max: 60 }),
})
const minutes = fc.record({ minutes: fc.integer({ min: 1, max: 20 }) })
const storm = fc.array(fc.oneof({ arbitrary: change, weight: 6 }, { arbitrary: minutes, weight: 1 }), {
  minLength: 1,
  maxLength: 400,
})

test('no hour has more mails than the limits, to one person or because of one person', () => {
  fc.assert(
    fc.property(storm, (steps) => {
      const { sent, all } = simulate(steps)
      const otherOf = new Map(all.map(({ id, other }) => [id, other]))
      for (const { at } of sent) {
        const hour = sent.filter(
          (mail) =>
            Temporal.Instant.compare(mail.at, at) >= 0 &&
            Temporal.Instant.compare(mail.at, at.add({ hours: 1 })) < 0,
        )
        expect(hour.length).toBeLessThanOrEqual(reservedLimits.recipient)
        const because = hour.filter(({ lines }) => lines.some((id) => otherOf.get(id) === noor))
        expect(because.length).toBeLessThanOrEqual(reservedLimits.pair)
      }
    }),
  )
})

test('every subject ends with its last state told, or taken back before it was told, and no mail tells an older one', () => {
  fc.assert(
    fc.property(storm, (steps) => {
      const { all, sent, left } = simulate(steps)
      expect(left).toEqual([])
      for (const { lines, newest } of sent) expect(lines).toEqual(newest)
      const told = sent.flatMap(({ lines }) => lines)
      expect(new Set(told).size).toBe(told.length)
      for (const [, about] of Map.groupBy(all, ({ subject }) => subject)) {
        const last = about.at(-1)
        if (last === undefined || told.includes(last.id)) continue
        const since = about.slice(about.findLastIndex(({ id }) => told.includes(id)) + 1)
        expect(last.undoes.length).toBeGreaterThan(0)
        expect(since.some(({ kind, by }) => kind === 'booked' && by === last.by)).toBe(true)
      }
    }),
  )
})

test('a steady stream of changes does not keep what is held waiting for more than two hours', () => {
  const steps = Array.from({ length: 600 }, (_, n): readonly Step[] => [
    { change: { kind: 'moved' }, subject: n % 60 },
    { minutes: 1 },
  ]).flat()
  const { all, sent } = simulate(steps)
  const toldAt = (subject: string, n: number) =>
    sent.find(({ lines }) =>
      all.some((each, m) => m >= n && each.subject === subject && lines.includes(each.id)),
    )
  for (const [n, { subject }] of all.entries()) {
    const wait =
      toldAt(subject, n)
        ?.at.since(start.add({ minutes: n }))
        .total('minutes') ?? Infinity
    expect(wait).toBeLessThanOrEqual(120)
  }
})
