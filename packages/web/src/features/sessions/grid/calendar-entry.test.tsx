import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CalendarEntry } from '#web/features/sessions/grid/calendar-entry.tsx'
import { sessionEntryFragment } from '#web/features/sessions/session-fragment.ts'
import { readFragment } from '#web/gql/fragment-masking.ts'
import { renderPart } from '#web/testing/render-part.tsx'
import { someGroup } from '#web/testing/some/some-group.ts'
import { someSession } from '#web/testing/some/some-session.ts'

const shapes = [
  ['block', false],
  ['block', true],
  ['short', false],
  ['short', true],
  ['line', false],
  ['line', true],
] as const

async function draw(
  session: ReturnType<typeof someSession>,
  [shape, narrow]: (typeof shapes)[number] = ['block', false],
) {
  const entry = readFragment(sessionEntryFragment, session)
  const { start, end } = entry
  const drawn = <CalendarEntry session={entry} start={start} end={end} shape={shape} narrow={narrow} />
  return await renderPart(drawn, 'sessions/calendar')
}

test.each(shapes)(
  'a group drawn as a %s (narrow: %s) shows its places once, and says them',
  async (...as) => {
    await draw(someGroup({ people: [{ name: 'Ben Okafor' }, { name: 'Chloé Dubois' }] }), as)
    expect(screen.getByText('2/4')).toHaveAttribute('aria-hidden', 'true')
    expect(screen.getByText('2 of 4 places taken')).toBeInTheDocument()
    expect(screen.getByText('Singing circle')).toBeInTheDocument()
    expect(screen.queryByText('Ben Okafor')).toBeNull()
  },
)

test('a session for one person shows its client and no places', async () => {
  await draw(someSession())
  expect(screen.getByText('Ben Okafor')).toBeInTheDocument()
  expect(screen.queryByText(/taken/)).toBeNull()
})

test('a group with nobody in it is drawn as scheduled, not as expired or held', async () => {
  await draw(someGroup())
  expect(screen.getByText('0/4')).toBeInTheDocument()
  expect(screen.queryByText(/No client yet/)).toBeNull()
})
