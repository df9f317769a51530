/**
 * A program that runs many different documents of 4.7 KB as clients may write them, then a registered one again:
 * `node --expose-gc fill-memory.ts <number of documents>`. It prints how much memory that took.
 */

import { schema } from '#graph/schema.ts'
import type { Transport } from '#server/pipeline/pipeline.ts'
import { type GeneratedDocument, generateDocument, numbersFrom } from './generate-document.ts'
import { freshPipeline, type Request, spend } from './spend.ts'

/** What the program prints. */
export interface Filled {
  /** Megabytes that are used once the garbage is collected, before and after. */
  readonly before: number
  readonly after: number
  /** The documents that ran. */
  readonly ran: number
  /** Whether the registered document is the same one as before. */
  readonly registeredStayed: boolean
}

/** Documents that are as large as the pipeline allows, and differ in a comment only. */
const largeBytes = 500_000
const large = largeDocuments(10)
const written = (index: number): Request => {
  const document = large[Math.abs(index) % large.length]
  return { ...document, query: `${document?.query} # ${index} `.padEnd(4_700, 'x') }
}
const registered = 'query Registered { policies { version } }'

const pipeline = freshPipeline({ registered })
const prepareRegistered = () => {
  const request = { query: null, documentId: 'registered', operationName: null, variables: {} }
  const transport: Transport = 'http'
  return pipeline.prepare(request, transport)
}
const megabytes = () => {
  globalThis.gc?.()
  return Math.round(process.memoryUsage().heapUsed / 1024 / 1024)
}

for (const index of large.keys()) await spend(written(-index), freshPipeline())
await spend({ documentId: 'registered' }, pipeline)
const first = prepareRegistered()
const before = megabytes()
let ran = 0
for (let index = 0; index < Number(process.argv[2]); index++) {
  const { answer } = await spend(written(index), pipeline)
  if (!answer.includes('OPERATION_REFUSED')) ran++
}
const after = megabytes()
const again = prepareRegistered()
const registeredStayed = first.ok && again.ok && first.value === again.value
const filled: Filled = { before, after, ran, registeredStayed }
process.stdout.write(JSON.stringify(filled))

function largeDocuments(count: number): readonly GeneratedDocument[] {
  const found: GeneratedDocument[] = []
  for (let seed = 0; found.length < count; seed++) {
    const document = generateDocument(schema, numbersFrom(seed), 300)
    if (document.query.length > 4_650 || !document.query.startsWith('query')) continue
    const prepared = freshPipeline().prepare({ ...document, documentId: null }, 'http')
    if (prepared.ok && prepared.value.bytes > largeBytes) found.push(document)
  }
  return found
}
