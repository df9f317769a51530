import type { ApolloCache, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useCallback, useState } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError, supportReference } from '#web/apollo/support-reference.ts'
import type { ErrorCopyCode } from '#web/i18n/use-error-copy.ts'

type Member = { __typename: string }
export type FieldProblem = { path: string; reason: string }
type Success<Result> = Extract<Result, { __typename: `${string}Success` }>
type Refused<Result> = Exclude<Result, { __typename: `${string}Success` }>

export type Outcome<Result> =
  | { ok: true; value: Success<Result> }
  | {
      ok: false
      code: ErrorCopyCode
      fields: readonly FieldProblem[]
      /** The failure as the graph sent it; absent when no answer came. */
      detail?: Refused<Result>
      /** To quote to support; absent for everyday refusals. */
      reference: string | undefined
    }

/** A failure as a screen shows it: why, and what to quote to support. */
export type Failed = { code: ErrorCopyCode; reference: string | undefined }

type Options<Data, Variables, Result extends Member> = {
  document: TypedDocumentNode<Data, Variables>
  /** Takes the result union out of the answer: `(data) => data.cancelBooking`. */
  result: (data: Data) => Result
  /** Updates the cache where ids are not enough. It also runs for an optimistic success. */
  update?: (cache: ApolloCache, value: Success<Result>, variables: Variables) => void
}

/**
 * The one way to run a mutation. An expected failure and a lost network are returned as values with a code. `pending`
 * is true from the call to the answer. Each feature wraps it in one hook per mutation. An `optimistic` answer is shown
 * at once, and rolled back when the graph refuses.
 */
export function useAction<Data, Variables extends OperationVariables, Result extends Member>({
  document,
  result,
  update,
}: Options<Data, Variables, Result>): {
  run: (variables: Variables, optimistic?: Data) => Promise<Outcome<Result>>
  pending: boolean
} {
  const client = useApolloClient()
  const [pending, setPending] = useState(false)
  const run = useCallback(
    async (variables: Variables, optimistic?: Data): Promise<Outcome<Result>> => {
      setPending(true)
      try {
        const answer = await client.mutate<Data>({
          mutation: document as TypedDocumentNode<Data>,
          variables,
          ...(optimistic ? { optimisticResponse: optimistic as never } : {}),
          update: (cache, { data }) => {
            const member = data && result(data as Data)
            if (member && isSuccess(member)) update?.(cache, member, variables)
          },
        })
        const { data } = answer
        return data ? outcome(result(data), supportReference(answer)) : unexpected()
      } catch (error) {
        return {
          ok: false,
          code: errorCode(error) ?? 'INTERNAL',
          fields: [],
          reference: referenceOfError(error),
        }
      } finally {
        setPending(false)
      }
    },
    [client, document, result, update],
  )
  return { run, pending }
}

function isSuccess<Result extends Member>(member: Result): member is Success<Result> {
  return member.__typename.endsWith('Success')
}

/** Support has nothing to look up: the person can type it again. */
const ownMistakes: ReadonlySet<ErrorCopyCode> = new Set(['INVALID_CREDENTIALS'])

const unexpected = () => ({ ok: false, code: 'INTERNAL', fields: [], reference: undefined }) as const

function outcome<Result extends Member>(member: Result, reference: string | undefined): Outcome<Result> {
  if (isSuccess(member)) return { ok: true, value: member }
  const detail = member as Refused<Result> & { code?: ErrorCopyCode; fields?: readonly FieldProblem[] }
  return {
    ok: false,
    code: detail.code ?? 'INTERNAL',
    fields: detail.fields ?? [],
    detail,
    reference: detail.code && ownMistakes.has(detail.code) ? undefined : reference,
  }
}
