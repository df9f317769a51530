import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useApollo } from '#web/apollo/apollo-context.ts'
import { refetchActive } from '#web/apollo/refetch-active.ts'
import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseSignOut_SignOutMutation } from '#web/gql/graphql.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { notify } from '#web/ui/feedback/notify.ts'

export const signOutMutation = graphql(/* GraphQL */ `
  mutation UseSignOut_signOut {
    signOut {
      __typename
      ... on Error {
        code
      }
    }
  }
`)

const result = (data: UseSignOut_SignOutMutation) => data.signOut

/** Ends this login, clears the cache, and opens the start page. */
export function useSignOut() {
  const { run, pending } = useAction({ document: signOutMutation, result })
  const { client, restart, hold } = useApollo()
  const navigate = useNavigate()
  const copy = useErrorCopy()
  const leave = useCallback(async () => {
    const outcome = await run({})
    if (!outcome.ok && outcome.code !== 'SIGNED_OUT') {
      notify({ title: copy(outcome.code), tone: 'failed', reference: outcome.reference })
      return
    }
    await navigate({ to: '/' })
    await restart()
    // The start page keeps what it has read until it asks again.
    await refetchActive(client)
  }, [run, client, restart, navigate, copy])
  const signOut = useCallback(async () => {
    const release = hold()
    await leave().finally(release)
  }, [hold, leave])
  return { signOut, pending }
}
