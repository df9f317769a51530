// @vitest-environment jsdom

import { expect, test } from 'vitest'
import { makeGridFocusable } from '#web/features/sessions/grid/make-grid-focusable.ts'

const grid = (rows: number) => {
  const body = document.createElement('div')
  const row = '<div role="row"><div role="cell"></div></div>'
  body.innerHTML = `<div role="rowgroup">${row.repeat(rows)}</div>`
  return body
}
const stops = (body: HTMLElement) =>
  [...body.querySelectorAll('[role=row]')].map((row) => row.getAttribute('tabindex'))
const cell = (body: HTMLElement) => {
  const found = [...body.querySelectorAll<HTMLElement>('[role=cell]')].at(-1)
  if (!found) throw new Error('The grid has no cell')
  return found
}

test('the first row takes the focus, whichever cell was mounted', () => {
  const body = grid(3)
  makeGridFocusable(cell(body))
  expect(stops(body)).toEqual(['0', null, null])
})

test('a new first row is the only one that takes the focus', () => {
  const body = grid(2)
  makeGridFocusable(cell(body))
  body.querySelector('[role=rowgroup]')?.prepend(cell(grid(1)).parentElement ?? '')
  makeGridFocusable(cell(body))
  expect(stops(body)).toEqual(['0', null, null])
})
