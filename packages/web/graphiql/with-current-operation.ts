import type { Fetcher } from '@graphiql/toolkit'
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql'

/**
 * Takes the name and the kind of an operation from the text that is sent. GraphiQL reads them a moment after a tab
 * opens or its text changes. Until then it would send the previous ones.
 */
export function withCurrentOperation(fetcher: Fetcher): Fetcher {
  return (params, options) => {
    const documentAST = parsed(params.query)
    const operations = documentAST?.definitions.filter(isOperation) ?? []
    const [only] = operations
    if (documentAST === null || only === undefined) return fetcher(params, options)
    const operationName = operations.length === 1 ? (only.name?.value ?? null) : params.operationName
    return fetcher(
      { ...params, ...(operationName === undefined ? {} : { operationName }) },
      { ...options, documentAST },
    )
  }
}

function isOperation(node: { readonly kind: Kind }): node is OperationDefinitionNode {
  return node.kind === Kind.OPERATION_DEFINITION
}

/** Null for a text that is not a document: the server says what is wrong with it. */
function parsed(text: string): DocumentNode | null {
  try {
    return parse(text)
  } catch {
    return null
  }
}
