import { ApolloLink } from '@apollo/client'
import { parseAndCheckHttpResponse } from '@apollo/client/link/http'
import { isMutationOperation } from '@apollo/client/utilities'
import { Observable, retry, throwError, timer } from 'rxjs'
import { documentId } from '#web/apollo/document-id.ts'
import { isNetworkError } from '#web/apollo/error-code.ts'
import { fullJitter } from '#web/apollo/full-jitter.ts'
import { syncServerClock } from '#web/time/server-clock.ts'

type Options = { uri: string; random: () => number }

const queryRetries = 2

/**
 * Sends queries and mutations as persisted documents: `{ documentId, operationName, variables }`, never their text. A
 * query that did not reach the server is retried twice; a mutation is never retried automatically.
 */
export function createDocumentLink({ uri, random }: Options): ApolloLink {
  return new ApolloLink((operation) => {
    const send = new Observable<ApolloLink.Result>((observer) => {
      const controller = new AbortController()
      post(uri, operation, controller.signal)
        .then((response) => {
          operation.setContext({ response })
          syncServerClock(response.headers.get('date'))
          return parseAndCheckHttpResponse(operation)(response)
        })
        .then(
          (result) => {
            observer.next(result as ApolloLink.Result)
            observer.complete()
          },
          (error) => observer.error(error),
        )
      return () => controller.abort()
    })
    if (isMutationOperation(operation.query)) return send
    return send.pipe(
      retry({
        count: queryRetries,
        delay: (error, attempt) =>
          isNetworkError(error) ? timer(fullJitter(attempt, 2_000, random)) : throwError(() => error),
      }),
    )
  })
}

function post(uri: string, operation: ApolloLink.Operation, signal: AbortSignal): Promise<Response> {
  const { query, operationName, variables } = operation
  return fetch(uri, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ documentId: documentId(query), operationName, variables }),
    signal,
    // A request of a page that is closing reaches the server all the same.
    keepalive: operation.getContext()['keepalive'] === true,
  })
}
