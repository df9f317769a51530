import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { IssuedLink } from '#web/features/connections/onboarding/issued-link.tsx'
import { renderPart } from '#web/testing/render-part.tsx'

const issued = (email: string | null) => ({
  url: 'http://localhost:3000/join#token',
  qrSvg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  invitation: { email },
})

test('after a mailed invitation, onboarding links to the local inbox', async () => {
  await renderPart(<IssuedLink issued={issued('sam@example.org')} />, 'connections/onboarding')
  expect(await screen.findByRole('link', { name: 'Open local inbox' })).toHaveAttribute('href', '/dev/inbox')
})

test('after a mailed invitation, the focus is at the sentence that says so', async () => {
  await renderPart(<IssuedLink issued={issued('sam@example.org')} />, 'connections/onboarding')
  expect(document.activeElement).toHaveTextContent('The invitation to sam@example.org is on its way.')
  expect(document.activeElement).not.toBe(document.body)
})

test('after a copied link, onboarding offers the link and no inbox', async () => {
  await renderPart(<IssuedLink issued={issued(null)} />, 'connections/onboarding')
  expect(screen.getByRole('textbox', { name: 'Link' })).toHaveValue('http://localhost:3000/join#token')
  expect(screen.queryByRole('link', { name: 'Open local inbox' })).not.toBeInTheDocument()
})
