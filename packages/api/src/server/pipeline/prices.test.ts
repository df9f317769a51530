import { documentLimits, limits } from '@hora/schema/limits'
import documents from '@hora/schema/persisted-documents.json' with { type: 'json' }
import { getOperationAST, type OperationDefinitionNode, parse, print } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '#graph/schema.ts'
import { priceOf } from './cost.ts'

/** The price of a document, and its largest page. */
function price(text: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(text)
  return priceOf(schema, document, getOperationAST(document) as OperationDefinitionNode, variables)
}

const start = Temporal.Instant.from('2026-11-23T00:00:00Z')
const after = (days: number) => start.add({ hours: 24 * days }).toString()

/** The dearest value that a variable may have. */
const dearest: Readonly<Record<string, unknown>> = {
  from: start.toString(),
  to: after(limits.slotRangeDays),
  start: start.toString(),
  first: limits.pageSize.max,
}

const registered = Object.values<string>(documents).map((text) => {
  const { name, variableDefinitions = [] } = getOperationAST(parse(text)) ?? {}
  const asked = variableDefinitions.map(({ variable, type }) => [variable.name.value, print(type)] as const)
  return { name: name?.value ?? '', text, asked }
})

describe('every registered document can be paid with the largest variables it may have', () => {
  test.each(registered)('$name', ({ text, asked }) => {
    const variables = Object.fromEntries(asked.map(([name]) => [name, dearest[name]]))
    const sizes = asked.filter(([, type]) => /^(Int|Instant|PlainDate)\b/.test(type)).map(([name]) => name)
    expect(['date', 'firstDate', 'lastDate', 'durationMinutes', 'like', ...Object.keys(dearest)]).toEqual(
      expect.arrayContaining(sizes),
    )
    const { cost, pageSize } = price(text, variables)
    expect(pageSize).toBeLessThanOrEqual(limits.pageSize.max)
    expect(cost).toBeLessThanOrEqual(documentLimits.cost)
  })
})

const openSlots = (range: string, selection = 'slots { start }') =>
  `{ openSlots(serviceId: "x", durationMinutes: 60, ${range}) { ... on OpenSlots { ${selection} } } }`
const days = (count: number) => `from: "${start}", to: "${after(count)}"`

describe('open slots', () => {
  test('cost what the slots of their range cost', () => {
    const { cost: day } = price(openSlots(days(1)))
    const { cost: range } = price(openSlots(days(92)))
    expect(day).toBeGreaterThan(5)
    expect(range / day).toBeGreaterThan(75)
    expect(range).toBeGreaterThan(documentLimits.cost / 2)
  })

  test('cost the same with variables, with the defaults of variables, and in a fragment', () => {
    const { cost } = price(openSlots(days(92)))
    const asked = openSlots('from: $from, to: $to')
    expect(price(`query ($from: Instant!, $to: Instant!) ${asked}`, dearest).cost).toBe(cost)
    const defaults = `query ($from: Instant! = "${start}", $to: Instant! = "${after(92)}") ${asked}`
    expect(price(defaults).cost).toBe(cost)
    const spread = `${openSlots(days(92), '...Times')} fragment Times on OpenSlots { slots { start } }`
    expect(price(spread).cost).toBe(cost)
  })

  test.each([
    ['ends before it starts', `from: "${after(92)}", to: "${start}"`],
    ['is empty', `from: "${start}", to: "${start}"`],
    ['is longer than allowed', `from: "${start}", to: "${after(20_000)}"`],
    ['is no range', 'from: "yesterday", to: 7'],
    ['is missing', 'bookingId: "x"'],
    ['has other offsets', `from: "2026-11-23T01:00:00+01:00", to: "${after(92)}"`],
  ])('cost as much as the longest range if theirs %s', (_name, range) => {
    expect(price(openSlots(range)).cost).toBeGreaterThan(price(openSlots(days(91))).cost)
  })
})

test('lists in lists multiply', () => {
  const services = (first: number, selection: string) =>
    price(`{ services(first: ${first}) { edges { node { ${selection} } } } }`).cost
  const [one, hundred] = [1, 100].map((first) => services(first, 'durations { price { currency } }'))
  expect(hundred).toBeCloseTo((one ?? 0) * 100 - 99, 5)
  expect(price('{ invitations(first: 100) { edges { node { acceptedBy { id } } } } }').cost).toBe(601)
})

test('lists with a limit in total cost no more than that limit', () => {
  const dates = price('{ schedules { overrides { date } } }').cost
  expect(dates).toBeCloseTo(1 * limits.schedulesPerProfessional + limits.overridesPerProfessional / 40, 5)
})
