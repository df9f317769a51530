// @vitest-environment jsdom

import { expect, test } from 'vitest'
import { reachByKeyboard } from '#web/features/sessions/grid/reach-by-keyboard.ts'

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
  reachByKeyboard(cell(body))
  expect(stops(body)).toEqual(['0', null, null])
})

test('a new first row is the only one that takes the focus', () => {
  const body = grid(2)
  reachByKeyboard(cell(body))
  body.querySelector('[role=rowgroup]')?.prepend(cell(grid(1)).parentElement ?? '')
  reachByKeyboard(cell(body))
  expect(stops(body)).toEqual(['0', null, null])
})
