import { documentLimits } from '@hora/schema/limits'
import type { GraphQLError } from 'graphql'
import { err, ok, type Result } from '#kernel/result.ts'
import { refuseOperation } from './refusal.ts'

/** A client's request: a registered document by its hash, or the text of a document if that is allowed. */
export interface OperationRequest {
  readonly query: string | null
  readonly documentId: string | null
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

/** The characters of the variables as JSON. */
export const variablesLimit = 64 * 1024
/** No input is nested half as deep. What reads them calls itself for each level. */
const deepestVariables = 32

/** Reads the body of a POST or the payload of a subscribe message. Lists of operations are refused. */
export function readOperationRequest(body: unknown): Result<OperationRequest, GraphQLError> {
  if (!isRecord(body)) return refuse('The request must be one JSON object.')
  const extensions = body['extensions'] ?? {}
  if (!isRecord(extensions)) return refuse('extensions is an object.')
  const documentId = text(body['documentId'] ?? extensions['documentId'])
  const query = text(body['query'])
  const operationName = text(body['operationName'])
  const variables = body['variables'] ?? {}
  if (documentId === false || query === false || operationName === false || !isRecord(variables)) {
    return refuse('documentId, query and operationName are strings; variables is an object.')
  }
  if (documentId === null && query === null) return refuse('The request names no document.')
  if ((query?.length ?? 0) > documentLimits.characters) return refuse('The document is too long.')
  if (JSON.stringify(variables).length > variablesLimit) return refuse('The variables are too large.')
  if (isDeeperThan(deepestVariables, variables)) return refuse('The variables are nested too deeply.')
  return ok({ query, documentId, operationName, variables })
}

/** Goes through the values level by level, because a function that calls itself would overflow the stack. */
function isDeeperThan(levels: number, value: object): boolean {
  let level: readonly object[] = [value]
  for (let depth = 0; depth <= levels; depth++) {
    level = level.flatMap((each) =>
      Object.values(each).filter((inner) => typeof inner === 'object' && inner !== null),
    )
    if (level.length === 0) return false
  }
  return true
}

function refuse(message: string) {
  return err(refuseOperation(message))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** False for anything that is neither absent nor text. Empty text counts as absent. */
function text(value: unknown): string | null | false {
  if (value === undefined || value === null || value === '') return null
  return typeof value === 'string' && value.length <= documentLimits.characters * 2 ? value : false
}
