import { ApolloProvider, useQuery } from '@apollo/client/react'
import { act, render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createApollo } from '#web/apollo/create-apollo.ts'
import { refetchActive } from '#web/apollo/refetch-active.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { answer } from '#web/testing/answer.ts'
import { SilentSocket } from '#web/testing/silent-socket.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

/** What the page showed, each time it was drawn. */
const drawn: string[] = []

function Page() {
  const { data, error, loading } = useQuery(viewerQuery)
  const shown = error ? 'failed' : loading ? 'loading' : `${data?.viewer?.unreadNotifications} unread`
  drawn.push(shown)
  return <p>{shown}</p>
}

/** A page with one query. Its answers are the given numbers in order; null fails. */
async function open(...answers: (number | null)[]) {
  const left = [...answers]
  const asked = answer(viewerQuery, () => {
    const unread = left.shift() ?? null
    return unread === null ? { errors: ['INTERNAL'] } : someViewer({ unreadNotifications: unread })
  })
  const { client } = createApollo({
    origin: 'http://localhost:3000',
    onSignedOut: () => undefined,
    random: () => 0,
    webSocket: SilentSocket,
  })
  render(
    <ApolloProvider client={client}>
      <Page />
    </ApolloProvider>,
  )
  await waitFor(() => expect(screen.queryByText('loading')).toBeNull())
  drawn.length = 0
  return { asked, client, again: () => act(() => refetchActive(client)) }
}

test('the same answer draws nothing', async () => {
  const { asked, again } = await open(2, 2)
  await again()
  expect(asked).toHaveLength(2)
  expect(drawn).toEqual([])
})

test('another answer draws the page once', async () => {
  const { again } = await open(2, 3)
  await again()
  await screen.findByText('3 unread')
  expect(drawn).toEqual(['3 unread'])
})

test('a page that had failed says that it loads, and shows the answer', async () => {
  const { again } = await open(null, 1)
  screen.getByText('failed')
  await again()
  await screen.findByText('1 unread')
  expect(drawn).toEqual(['loading', '1 unread'])
})

test('a failure shows on its page', async () => {
  const { again } = await open(1, null, null)
  await again()
  await screen.findByText('failed')
})

test('what signing out ends is not asked once more', async () => {
  const { client } = await open(1)
  const { promise, resolve } = Promise.withResolvers<ReturnType<typeof someViewer>>()
  const asked = answer(viewerQuery, () => promise)
  const refetched = refetchActive(client)
  await waitFor(() => expect(asked).toHaveLength(1))
  await act(async () => {
    await client.clearStore()
    resolve(someViewer())
    await refetched
  })
  expect(asked).toHaveLength(1)
})
