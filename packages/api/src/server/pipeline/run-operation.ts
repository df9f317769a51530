import type { ExecutionResult, FormattedExecutionResult } from 'graphql'
import type { GraphContext } from '#graph/context.ts'
import { maskErrors, type ReportBug } from './mask-errors.ts'
import { readOperationRequest } from './operation-request.ts'
import type { Pipeline, Transport } from './pipeline.ts'

export interface RunOptions {
  readonly pipeline: Pipeline
  readonly transport: Transport
  readonly context: GraphContext
  readonly report: ReportBug
}

/** Runs one request from its parsed body to its masked answer, without a transport. */
export async function runOperation(body: unknown, options: RunOptions): Promise<FormattedExecutionResult> {
  const { pipeline, transport, context, report } = options
  const request = readOperationRequest(body)
  if (!request.ok) return maskErrors({ errors: [request.error] }, context.request.id, report)
  const prepared = pipeline.prepare(request.value, transport)
  if (!prepared.ok) return maskErrors({ errors: prepared.error }, context.request.id, report)
  const result: ExecutionResult = await prepared.value.execute({}, context, request.value.variables)
  return maskErrors(result, context.request.id, report)
}
