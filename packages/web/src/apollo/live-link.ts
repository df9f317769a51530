import { ApolloLink } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import type { GraphQLFormattedError } from 'graphql'
import type { Client } from 'graphql-ws'
import { Observable, retry, throwError, timer } from 'rxjs'
import { documentId } from '#web/apollo/document-id.ts'
import { fullJitter } from '#web/apollo/full-jitter.ts'
import { createResume, type LivePayload } from '#web/apollo/live-resume.ts'

type Options = { client: Client; random: () => number; retryCap?: number }

/** Carries subscriptions over the socket; each resumes after the last cursor it has seen. */
export function createLiveLink({ client, random, retryCap = 30_000 }: Options): ApolloLink {
  return new ApolloLink((operation) => {
    const payload: LivePayload = {
      query: '',
      ...(operation.operationName ? { operationName: operation.operationName } : {}),
      variables: { ...operation.variables },
      extensions: { documentId: documentId(operation.query) },
    }
    const resume = createResume(payload)
    return new Observable<ApolloLink.Result>((observer) =>
      client.subscribe(payload, {
        next: (result) => {
          if (resume.accept(result.data)) observer.next(result as ApolloLink.Result)
        },
        complete: () => observer.complete(),
        error: (error) => observer.error(asError(error)),
      }),
    ).pipe(
      retry({
        // The socket client gives up on some close codes; the page does not. What the graph refuses stays refused.
        delay: (error, attempt) =>
          CombinedGraphQLErrors.is(error)
            ? throwError(() => error)
            : timer(fullJitter(attempt, retryCap, random)),
        resetOnSuccess: true,
      }),
    )
  })
}

function asError(error: unknown): Error {
  if (Array.isArray(error)) return new CombinedGraphQLErrors({ errors: error as GraphQLFormattedError[] })
  return error instanceof Error ? error : new Error('The socket closed')
}
