import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createApollo } from '#web/apollo/create-apollo.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { answer } from '#web/testing/answer.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { server } from '#web/testing/server.ts'
import { SilentSocket } from '#web/testing/silent-socket.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const requestId = '6f0c92d1a4be'
const failure = (code: string, more: object = {}) => ({
  errors: [{ message: 'No.', extensions: { code, ...more } }],
})
const internal = failure('INTERNAL', { requestId })
const away = failure('RETRY_LATER', { requestId })
const refused = {
  ...failure('OPERATION_REFUSED'),
  extensions: { rule: 'graph.operation-refused', requestId },
}
const tooLarge = {
  data: null,
  ...failure('ANSWER_TOO_LARGE'),
  extensions: { rule: 'graph.answer-too-large', requestId },
}

function answerAll(status: number, body: string): void {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  server.use(http.post('*/graphql', () => new HttpResponse(body, { status, headers })))
}

async function referenceOfAnswer(status: number, body: string): Promise<string | undefined> {
  answerAll(status, body)
  const { client } = createApollo({
    origin: 'http://localhost:3000',
    onSignedOut: () => undefined,
    random: () => 0,
    webSocket: SilentSocket,
  })
  return referenceOfError(await client.query({ query: viewerQuery }).catch((error: unknown) => error))
}

test.each([
  [200, internal, requestId],
  [500, internal, requestId],
  [200, away, requestId],
  [503, away, requestId],
  [200, refused, `graph.operation-refused · ${requestId}`],
  [403, refused, `graph.operation-refused · ${requestId}`],
  [200, tooLarge, `graph.answer-too-large · ${requestId}`],
  [200, failure('NOT_FOUND'), undefined],
  [200, failure('INTERNAL', { requestId: 7 }), undefined],
])('the reference of an answer with %i and %j is %s', async (status, body, reference) => {
  expect(await referenceOfAnswer(status, JSON.stringify(body))).toBe(reference)
})

test.each([
  [500, '<h1>Internal Server Error</h1>'],
  [500, 'null'],
  [500, '{"errors":7}'],
  [502, ''],
])('an answer of something else has no reference (%i %s)', async (status, body) => {
  expect(await referenceOfAnswer(status, body)).toBeUndefined()
})

test.each([
  ['en', 'Something went wrong on our side. Please try again.', `Reference: ${requestId}`],
  ['fr', 'Un problème est survenu de notre côté. Veuillez réessayer.', `Référence : ${requestId}`],
] as const)('a toast about a failure inside gives its reference (%s)', async (language, sentence, line) => {
  const { viewer } = someViewer()
  answer(viewerQuery, () => ({ viewer: viewer && { ...viewer, account: { ...viewer.account, language } } }))
  await renderApp('/settings/appearance', { language })
  answerAll(200, JSON.stringify({ data: null, ...internal }))
  await userEvent.click(screen.getAllByRole('button', { name: /^(Account|Compte)/ })[0] as HTMLElement)
  await userEvent.click(await screen.findByRole('menuitem', { name: /^(Sign out|Se déconnecter)$/ }))
  expect((await screen.findAllByText(sentence, {}, { timeout: 10_000 }))[0]).toBeVisible()
  expect(await screen.findByText(line)).toBeVisible()
})

test.each([
  ['en', 500, internal, `Reference: ${requestId}`],
  ['en', 503, away, `Reference: ${requestId}`],
  ['fr', 500, internal, `Référence : ${requestId}`],
] as const)('the crash page gives the reference (%s, %i)', async (language, status, body, line) => {
  // React and the router report the error of the page, too.
  const consoles = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')]
  for (const spy of consoles) spy.mockImplementation(() => undefined)
  onTestFinished(() => consoles.forEach((spy) => void spy.mockRestore()))
  answerAll(status, JSON.stringify(body))
  await renderApp('/settings/appearance', { language })
  expect(await screen.findByText(line, {}, { timeout: 20_000 })).toBeVisible()
})
