import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test, vi } from 'vitest'
import { createApollo } from '#web/apollo/create-apollo.ts'
import { errorCode } from '#web/apollo/error-code.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { answer } from '#web/testing/answer.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { server } from '#web/testing/server.ts'
import { SilentSocket } from '#web/testing/silent-socket.ts'

const json = 'application/json; charset=utf-8'
const graphqlResponse = 'application/graphql-response+json; charset=utf-8'
const html = 'text/html'

const refusal = (code: string, more: object = {}) =>
  JSON.stringify({ errors: [{ message: 'No.', extensions: { code, ...more } }] })

/** Answers every request of the page. */
function answerAll(status: number, type: string, body: string): { count: number } {
  const asked = { count: 0 }
  server.use(
    http.post('*/graphql', () => {
      asked.count += 1
      return new HttpResponse(body, { status, headers: { 'content-type': type } })
    }),
  )
  return asked
}

async function failureOf(timeLimit?: number): Promise<string | undefined> {
  const { client } = createApollo({
    origin: 'http://localhost:3000',
    onSignedOut: () => undefined,
    random: () => 0,
    webSocket: SilentSocket,
    ...(timeLimit ? { timeLimit } : {}),
  })
  return errorCode(await client.query({ query: viewerQuery }).catch((error: unknown) => error))
}

test.each([
  [400, json, refusal('UNKNOWN_OPERATION'), 'UNKNOWN_OPERATION'],
  [400, graphqlResponse, refusal('UNKNOWN_OPERATION'), 'UNKNOWN_OPERATION'],
  [200, json, refusal('UNKNOWN_OPERATION'), 'UNKNOWN_OPERATION'],
  [400, json, refusal('INVALID_INPUT'), 'INVALID_INPUT'],
  [403, json, refusal('FORBIDDEN_ORIGIN'), 'FORBIDDEN_ORIGIN'],
  [413, json, refusal('OPERATION_REFUSED'), 'OPERATION_REFUSED'],
  [429, json, refusal('RATE_LIMITED'), 'RATE_LIMITED'],
  [503, json, refusal('RETRY_LATER'), 'RETRY_LATER'],
  [500, json, refusal('INTERNAL'), 'INTERNAL'],
  [401, html, '<h1>No</h1>', 'SIGNED_OUT'],
  [403, html, '<h1>Firewall</h1>', 'INTERCEPTED'],
  [404, html, '<h1>Not here</h1>', 'INTERCEPTED'],
  [400, 'text/plain', 'This request cannot be read.', 'INTERCEPTED'],
  [408, 'text/plain', '', 'NETWORK'],
  [413, html, '<h1>Request Entity Too Large</h1>', 'OPERATION_REFUSED'],
  [429, html, '', 'RATE_LIMITED'],
  [502, html, '<h1>Bad gateway</h1>', 'NETWORK'],
  [200, json, '<h1>Sign in to this network</h1>', 'NETWORK'],
  [500, html, '', 'INTERNAL'],
  [400, json, '{"errors":[]}', 'INTERCEPTED'],
])('an answer with %i, %s and %s has the code %s', async (status, type, body, code) => {
  answerAll(status, type, body)
  expect(await failureOf()).toBe(code)
})

test('a request without an answer is given up, and not sent again by itself', async () => {
  let asked = 0
  server.use(
    http.post('*/graphql', () => {
      asked += 1
      return new Promise<Response>(() => undefined)
    }),
  )
  expect(await failureOf(20)).toBe('NETWORK')
  expect(asked).toBe(1)
})

test.each([400, 200])(
  'a tab from before an update says so and offers to reload (status %i)',
  async (status) => {
    answer(viewerQuery, () => ({ viewer: null }) as never)
    await renderApp('/forgot-password')
    answerAll(status, status === 200 ? json : graphqlResponse, refusal('UNKNOWN_OPERATION'))
    await userEvent.type(screen.getByRole('textbox'), 'ana@example.org')
    await userEvent.click(screen.getByRole('button', { name: /link/i }))
    const alerts = await screen.findAllByText(/Hora was updated since you opened this page/)
    expect(alerts.length).toBe(2)
    expect(screen.getAllByRole('button', { name: 'Reload page' })).toHaveLength(2)
  },
)

test('a site opened under another name leads to its own address, to the same page', async () => {
  answerAll(403, json, refusal('FORBIDDEN_ORIGIN', { publicUrl: 'https://hora.example' }))
  await renderApp('/sign-in')
  expect(await screen.findByRole('heading', { name: 'Open Hora at its own address' })).toBeVisible()
  expect(screen.getByText(/You opened this site as localhost:3000/)).toHaveTextContent('https://hora.example')
  expect(screen.getByRole('link', { name: 'Open that address' })).toHaveAttribute(
    'href',
    `https://hora.example${location.pathname}`,
  )
})

test('missing code means an update only if the server answers', async () => {
  answer(viewerQuery, () => ({ viewer: null }) as never)
  const { watchMissingCode } = await import('#web/browser/page-state.ts')
  const listen = vi.spyOn(window, 'addEventListener')
  watchMissingCode()
  const [, missing] = listen.mock.calls.find(([name]) => name === ('vite:preloadError' as never)) ?? []
  await renderApp('/forgot-password')
  server.use(http.get('*/healthz', () => HttpResponse.error()))
  ;(missing as () => void)()
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(screen.queryByText(/Hora was updated/)).toBeNull()
  server.use(http.get('*/healthz', () => new HttpResponse('ok')))
  ;(missing as () => void)()
  expect(await screen.findByText(/Hora was updated/)).toBeVisible()
})
