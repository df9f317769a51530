import { HttpResponse, http } from 'msw'
import { expect, test, vi } from 'vitest'
import { type Apollo, createApollo } from '#web/apollo/create-apollo.ts'
import { documentId } from '#web/apollo/document-id.ts'
import { errorCode } from '#web/apollo/error-code.ts'
import { endLoginMutation } from '#web/features/accounts/logins/use-end-login.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { answer } from '#web/testing/answer.ts'
import { server } from '#web/testing/server.ts'
import { SilentSocket } from '#web/testing/silent-socket.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'
import { serverNow } from '#web/time/server-clock.ts'

const signedOut: string[] = []

function whole() {
  return createApollo({
    origin: 'http://localhost:3000',
    onSignedOut: () => signedOut.push('signed out'),
    random: () => 0,
    webSocket: SilentSocket,
  })
}

const apollo = () => whole().client

test('a query is sent as its document id, name and variables, and nothing else', async () => {
  const bodies: unknown[] = []
  server.use(
    http.post('*/graphql', async ({ request }) => {
      bodies.push(await request.json())
      return HttpResponse.json({ data: someViewer() })
    }),
  )
  await apollo().query({ query: viewerQuery })
  expect(bodies).toEqual([
    {
      documentId: expect.stringMatching(/^[0-9a-f]{64}$/),
      operationName: 'Shell_viewerQuery',
      variables: {},
    },
  ])
})

test('an answer that the page asked for early is not used after a mutation or a new login', async () => {
  const early = () => Response.json({ data: { viewer: null } })
  const body = JSON.stringify({
    documentId: documentId(viewerQuery),
    operationName: 'Shell_viewerQuery',
    variables: {},
  })
  const whoAsks = async (client = apollo()) => (await client.query({ query: viewerQuery })).data?.viewer
  answer(viewerQuery, () => someViewer())
  answer(endLoginMutation, () => ({ endLogin: { __typename: 'EndLoginSuccess', loginId: 'TDE' } }))
  for (const act of [
    async ({ client }: Apollo) =>
      await client
        .mutate({ mutation: endLoginMutation, variables: { input: { loginId: 'TDE' } } })
        .catch(() => undefined),
    async ({ restart }: Apollo) => await restart(),
  ]) {
    window.horaEarly = new Map([[body, Promise.resolve(early())]])
    expect(await whoAsks()).toBeNull()
    window.horaEarly = new Map([[body, Promise.resolve(early())]])
    const before = whole()
    await act(before)
    expect(await whoAsks(before.client)).not.toBeNull()
  }
})

test('the date of an answer that the page asked for early says nothing about now', async () => {
  const now = Temporal.Now.instant()
  const asked = answer(viewerQuery, () => someViewer())
  const body = JSON.stringify({
    documentId: documentId(viewerQuery),
    operationName: 'Shell_viewerQuery',
    variables: {},
  })
  const date = new Date(now.epochMilliseconds - 60_000).toUTCString()
  const early = Response.json({ data: someViewer() }, { headers: { date } })
  window.horaEarly = new Map([[body, Promise.resolve(early)]])
  await apollo().query({ query: viewerQuery })
  expect(asked).toEqual([])
  expect(Math.round(now.until(serverNow()).total('seconds'))).toBeLessThan(30)
  expect(Math.round(now.until(serverNow()).total('seconds'))).toBeGreaterThanOrEqual(0)
})

test('every answer carries the server’s time, whatever this machine’s clock says', async () => {
  const now = Temporal.Now.instant()
  let date = now.add({ hours: -24 })
  server.use(
    http.post('*/graphql', () => {
      const headers = { date: new Date(date.epochMilliseconds).toUTCString() }
      return HttpResponse.json({ data: someViewer() }, { headers })
    }),
  )
  await apollo().query({ query: viewerQuery })
  expect(Math.round(now.until(serverNow()).total('hours'))).toBe(-24)
  date = now
  await apollo().query({ query: viewerQuery })
  expect(Math.round(now.until(serverNow()).total('hours'))).toBe(0)
})

test('a query that does not reach the server is tried three times, then fails as NETWORK', async () => {
  let tries = 0
  server.use(
    http.post('*/graphql', () => {
      tries += 1
      return HttpResponse.error()
    }),
  )
  const failure = await apollo()
    .query({ query: viewerQuery })
    .catch((error: unknown) => error)
  expect(errorCode(failure)).toBe('NETWORK')
  expect(tries).toBe(3)
})

test('a graph error keeps its code, and SIGNED_OUT reaches the app', async () => {
  answer(viewerQuery, () => ({ errors: ['SIGNED_OUT'] }))
  const failure = await apollo()
    .query({ query: viewerQuery })
    .catch((error: unknown) => error)
  expect(errorCode(failure)).toBe('SIGNED_OUT')
  expect(signedOut).toEqual(['signed out'])
})

test('an answer of a proxy for an unreachable server counts as a lost network', async () => {
  server.use(http.post('*/graphql', () => new HttpResponse('Bad gateway', { status: 502 })))
  const failure = await apollo()
    .query({ query: viewerQuery })
    .catch((error: unknown) => error)
  expect(errorCode(failure)).toBe('NETWORK')
})

test('a page that the browser kept in memory asks again for what is on screen when it is shown', async () => {
  const asked = answer(viewerQuery, () => someViewer())
  const { client, wake } = createApollo({
    origin: 'http://localhost:3000',
    onSignedOut: () => undefined,
    webSocket: SilentSocket,
  })
  const watched = client.watchQuery({ query: viewerQuery }).subscribe({})
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  await vi.waitFor(() => expect(client.readQuery({ query: viewerQuery })).not.toBeNull())
  await wake()
  expect(asked).toHaveLength(2)
  watched.unsubscribe()
})
