import { limits } from '@hora/schema/limits'
import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql'
import { schema } from '#graph/schema.ts'
import { priceOf } from '#server/pipeline/cost.ts'
import { readPersistedDocuments } from '#start/built-files.ts'
import type { FullPractice } from '../full-practice.ts'

interface NamedDocument {
  readonly id: string
  readonly name: string
}

function longestRange(from: Temporal.Instant) {
  return { from: `${from}`, to: `${from.add({ hours: 24 * limits.slotRangeDays })}` }
}

/** The queries of the website that cost a tenth of the limit or more, with the longest range. */
export function dearestDocuments(from: Temporal.Instant): readonly NamedDocument[] {
  return Object.entries(readPersistedDocuments()).flatMap(([id, text]) => {
    const document = parse(text)
    const operation = getOperationAST(document) as OperationDefinitionNode
    const { cost } = priceOf(schema, document, operation, longestRange(from))
    const name = operation.name?.value ?? ''
    return operation.operation === 'query' && cost >= 100 ? [{ id, name }] : []
  })
}

/** Variables with which each of them reads as much of a practice as it can. */
export function variablesFor({ service, handle }: FullPractice, from: Temporal.Instant) {
  const today = from.toZonedDateTimeISO('UTC').toPlainDate()
  const [date, lastDate] = [today.toString(), today.add({ years: 1 }).toString()]
  const ids = { id: service, serviceId: service, handle }
  return {
    ...ids,
    ...longestRange(from),
    durationMinutes: 5,
    date,
    firstDate: date,
    lastDate,
    when: 'UPCOMING',
  }
}
