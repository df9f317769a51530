import { ApolloLink } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import type { GraphQLFormattedError } from 'graphql'
import type { Client } from 'graphql-ws'
import { defer, Observable, retry, switchMap, throwError, timer } from 'rxjs'
import { documentId } from '#web/apollo/document-id.ts'
import { errorCode } from '#web/apollo/error-code.ts'
import { fullJitter } from '#web/apollo/full-jitter.ts'
import { createResume, type LivePayload, type Resume } from '#web/apollo/live-resume.ts'

/** `client` is called for each subscription; the socket's code loads with the first. */
type Options = { client: () => Promise<Client>; random: () => number; retryCap?: number }

/** Sends subscriptions over the socket; each resumes after the last cursor it has seen. */
export function createLiveLink({ client, random, retryCap = 30_000 }: Options): ApolloLink {
  return new ApolloLink((operation) => {
    const payload: LivePayload = {
      query: '',
      ...(operation.operationName ? { operationName: operation.operationName } : {}),
      variables: { ...operation.variables },
      extensions: { documentId: documentId(operation.query) },
    }
    const resume = createResume(payload)
    return defer(client).pipe(
      switchMap((live) => listen(live, payload, resume)),
      retry({
        // The socket client gives up on some close codes; the page keeps trying. A refusal by the graph is final,
        // unless it says that its database was away.
        delay: (error, attempt) =>
          CombinedGraphQLErrors.is(error) && errorCode(error) !== 'RETRY_LATER'
            ? throwError(() => error)
            : timer(fullJitter(attempt, retryCap, random)),
        resetOnSuccess: true,
      }),
    )
  })
}

function listen(live: Client, payload: LivePayload, resume: Resume): Observable<ApolloLink.Result> {
  return new Observable((observer) =>
    live.subscribe(payload, {
      next: (result) => {
        if (resume.accept(result.data)) observer.next(result as ApolloLink.Result)
      },
      complete: () => observer.complete(),
      error: (error) => observer.error(asError(error)),
    }),
  )
}

function asError(error: unknown): Error {
  if (Array.isArray(error)) return new CombinedGraphQLErrors({ errors: error as GraphQLFormattedError[] })
  return error instanceof Error ? error : new Error('The socket closed')
}
