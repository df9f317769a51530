import { render, screen, waitFor } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, test } from 'vitest'
import { optionalPart } from '#web/ui/on-demand.tsx'

test('the place of an optional part stays empty when its code does not load', async () => {
  const Part = optionalPart(async () => {
    throw new TypeError('Failed to fetch dynamically imported module')
  })
  render(
    <>
      <p>The page</p>
      <Suspense fallback={<p>It loads</p>}>
        <Part />
      </Suspense>
    </>,
  )
  await waitFor(() => expect(screen.queryByText('It loads')).toBeNull())
  expect(screen.getByText('The page')).toBeVisible()
})
