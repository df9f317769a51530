import { ApolloProvider } from '@apollo/client/react'
import { act, renderHook } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { createApollo } from '#web/apollo/create-apollo.ts'
import { useAction } from '#web/apollo/use-action.ts'
import { signOutMutation } from '#web/features/accounts/sign-in/use-sign-out.ts'
import type { UseSignOut_SignOutMutation } from '#web/gql/graphql.ts'
import { answer } from '#web/testing/answer.ts'
import { server } from '#web/testing/server.ts'
import { SilentSocket } from '#web/testing/silent-socket.ts'

const result = (data: UseSignOut_SignOutMutation) => data.signOut

function mount() {
  const { client } = createApollo({
    origin: 'http://localhost:3000',
    onSignedOut: () => undefined,
    random: () => 0,
    webSocket: SilentSocket,
  })
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  )
  return renderHook(() => useAction({ document: signOutMutation, result }), { wrapper }).result
}

test('a success member is returned as the value', async () => {
  answer(signOutMutation, () => ({ signOut: { __typename: 'SignOutSuccess' } }))
  const hook = mount()
  const outcome = await act(() => hook.current.run({}))
  expect(outcome).toEqual({ ok: true, value: { __typename: 'SignOutSuccess' } })
  expect(hook.current.pending).toBe(false)
})

test('an expected failure is returned with its code', async () => {
  answer(signOutMutation, () => ({ signOut: { __typename: 'Refusal', code: 'RATE_LIMITED' } }))
  const hook = mount()
  const outcome = await act(() => hook.current.run({}))
  expect(outcome).toMatchObject({ ok: false, code: 'RATE_LIMITED', fields: [] })
})

test('a lost network is a code like any other, and the mutation is not sent twice', async () => {
  let tries = 0
  server.use(
    http.post('*/graphql', () => {
      tries += 1
      return HttpResponse.error()
    }),
  )
  const hook = mount()
  const outcome = await act(() => hook.current.run({}))
  expect(outcome).toEqual({ ok: false, code: 'NETWORK', fields: [] })
  expect(tries).toBe(1)
})
