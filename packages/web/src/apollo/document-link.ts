import { ApolloLink } from '@apollo/client'
import { parseAndCheckHttpResponse } from '@apollo/client/link/http'
import { isMutationOperation } from '@apollo/client/utilities'
import { Observable, retry, throwError, timer } from 'rxjs'
import { documentId } from '#web/apollo/document-id.ts'
import { isNetworkError } from '#web/apollo/error-code.ts'
import { fullJitter } from '#web/apollo/full-jitter.ts'
import { forgetEarly, takeEarly } from '#web/first-paint/early-requests.ts'
import { syncServerClock } from '#web/time/server-clock.ts'

type Options = { uri: string; random: () => number; timeLimit: number }

const queryRetries = 2

/**
 * Sends queries and mutations as persisted documents: `{ documentId, operationName, variables }`, never their text. A
 * query that did not reach the server is retried twice; a mutation is never retried automatically. A request without an
 * answer is given up: behind some proxies it would hang for minutes.
 */
export function createDocumentLink({ uri, random, timeLimit }: Options): ApolloLink {
  return new ApolloLink((operation) => {
    const send = new Observable<ApolloLink.Result>((observer) => {
      const controller = new AbortController()
      const giveUp = () => controller.abort(new DOMException('Hora did not answer in time.', 'TimeoutError'))
      const timer = setTimeout(giveUp, timeLimit)
      post(uri, operation, controller.signal)
        .then(({ response, isEarly }) => {
          operation.setContext({ response })
          // How old an early answer is, nobody knows: its date is no date of now.
          if (!isEarly) syncServerClock(response.headers.get('date'))
          return parseAndCheckHttpResponse(operation)(response)
        })
        .then(
          (result) => {
            observer.next(result as ApolloLink.Result)
            observer.complete()
          },
          (error) => observer.error(error),
        )
        .finally(() => clearTimeout(timer))
      return () => {
        clearTimeout(timer)
        controller.abort()
      }
    })
    if (isMutationOperation(operation.query)) {
      // Answers from before it are old.
      forgetEarly()
      return send
    }
    return send.pipe(
      retry({
        count: queryRetries,
        delay: (error, attempt) =>
          isNetworkError(error) ? timer(fullJitter(attempt, 2_000, random)) : throwError(() => error),
      }),
    )
  })
}

type Answer = { response: Response; isEarly: boolean }

async function post(uri: string, operation: ApolloLink.Operation, signal: AbortSignal): Promise<Answer> {
  const { query, operationName, variables } = operation
  const body = JSON.stringify({ documentId: documentId(query), operationName, variables })
  // A request of a page that is closing reaches the server all the same.
  const keepalive = operation.getContext()['keepalive'] === true
  const ask = async () => ({ response: await send(uri, { body, signal, keepalive }), isEarly: false })
  const early = takeEarly(body)
  if (!early) return await ask()
  try {
    return { response: await Promise.race([early, aborted(signal)]), isEarly: true }
  } catch (error) {
    if (signal.aborted) throw error
    return await ask()
  }
}

/** Rejects when the signal aborts. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

function send(uri: string, init: Pick<RequestInit, 'body' | 'signal' | 'keepalive'>): Promise<Response> {
  return fetch(uri, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
    },
    ...init,
  })
}
