import type { GraphContext } from '#graph/context.ts'
import { schema } from '#graph/schema.ts'
import { createPipeline, type Pipeline } from '#server/pipeline/pipeline.ts'
import { runOperation } from '#server/pipeline/run-operation.ts'
import type { GeneratedDocument } from './generate-document.ts'

/** What one document took, from its request to its compiled code and the written answer. */
export interface Spent {
  /** The CPU time of this thread. */
  readonly milliseconds: number
  /** How much the heap grew. Less than it should be if the garbage was collected meanwhile. */
  readonly bytes: number
  readonly answer: string
}

export type Request = Partial<GeneratedDocument> & { readonly query?: string; readonly documentId?: string }

/** A pipeline over Hora's graph that has compiled nothing yet. */
export function freshPipeline(documents: Readonly<Record<string, string>> = {}): Pipeline {
  return createPipeline({ schema, documents, adHoc: true, introspection: false })
}

/** Runs a document without a database: it is read, validated and compiled, and its resolvers fail. */
export async function spend(request: Request, pipeline: Pipeline = freshPipeline()): Promise<Spent> {
  const heap = process.memoryUsage().heapUsed
  const start = process.threadCpuUsage()
  const transport = request.query?.startsWith('subscription') ? 'websocket' : 'http'
  const context = { request: { id: 'test' } } as GraphContext
  const answer = await runOperation(request, { pipeline, transport, context, report: () => {} })
  const written = JSON.stringify(answer)
  const { user, system } = process.threadCpuUsage(start)
  const bytes = process.memoryUsage().heapUsed - heap
  return { milliseconds: (user + system) / 1_000, bytes, answer: written }
}
