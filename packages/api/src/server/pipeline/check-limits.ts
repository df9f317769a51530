import { documentLimits } from '@hora/schema/limits'
import { type OperationDefinitionNode, OperationTypeNode } from 'graphql'
import type { Measures } from './measure.ts'

/** The reason why a document is too big to be processed; null if it is within the limits. */
export function overLimit(operation: OperationDefinitionNode, measures: Measures): string | null {
  const { depth, introspectionDepth, selections, aliases, directives, rootFields } = measures
  if (depth > documentLimits.depth || introspectionDepth > documentLimits.introspectionDepth) {
    return 'The operation is nested too deeply.'
  }
  if (aliases > documentLimits.aliases) return 'The operation has too many aliases.'
  if (directives > documentLimits.directives) return 'The operation has too many directives.'
  if (rootFields.length > documentLimits.rootFields) return 'The operation asks for too many things at once.'
  // One attempt for each request: a hundred aliased sign-ins would bypass the rate limits.
  if (operation.operation === OperationTypeNode.MUTATION && new Set(rootFields).size < rootFields.length) {
    return 'A mutation may appear once in an operation.'
  }
  if (operation.operation === OperationTypeNode.SUBSCRIPTION && rootFields.length !== 1) {
    return 'A subscription follows one field.'
  }
  // Last, because the reasons above say more exactly what to change.
  if (selections > documentLimits.selections) {
    return 'The document selects too much. A fragment counts wherever it is spread.'
  }
  return null
}
