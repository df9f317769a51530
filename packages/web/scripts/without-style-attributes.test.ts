import { expect, test } from 'vitest'
import { withoutStyleAttributes } from './without-style-attributes.ts'

test('a style attribute becomes a class with a rule, the same for equal styles', () => {
  const { shells, rules } = withoutStyleAttributes({
    one: '<p class="big" style="top:1rem">a</p><p style="top:1rem">b</p>',
    two: '<i style="font-family:&quot;Hora&quot;">c</i><b>d</b>',
  })
  expect(shells).toEqual({
    one: '<p class="shell-0 big">a</p><p class="shell-0">b</p>',
    two: '<i class="shell-1">c</i><b>d</b>',
  })
  expect(rules).toBe('.shell-0{top:1rem}.shell-1{font-family:"Hora"}')
})
