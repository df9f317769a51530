import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useApollo } from '#web/apollo/apollo-context.ts'
import { startPageOf } from '#web/features/accounts/sign-in/start-page.ts'
import { tellOtherTabs } from '#web/features/accounts/sign-up/confirmed-elsewhere.ts'
import type { UseConfirmEmail_ConfirmEmailMutation } from '#web/gql/graphql.ts'

type Success = Extract<
  UseConfirmEmail_ConfirmEmailMutation['confirmEmail'],
  { __typename: 'ConfirmEmailSuccess' }
>

export type Confirmed = Pick<Success, 'invitationToken'> & {
  viewer: { professional: object | null; onboarding: { nextStep: string } | null }
}

/** After an address is confirmed: clears what was loaded signed out, then opens the invitation or the start page. */
export function useConfirmed() {
  const { restart } = useApollo()
  const router = useRouter()
  return useCallback(
    async ({ invitationToken, viewer }: Confirmed) => {
      await restart()
      tellOtherTabs()
      if (invitationToken) await router.navigate({ to: '/i/$token', params: { token: invitationToken } })
      else await router.navigate({ to: viewer.professional ? startPageOf(viewer) : '/onboarding' })
    },
    [restart, router],
  )
}
