import { expect, test } from 'vitest'
import { must } from '#testing/must.ts'
import { parseRule, printRule } from './rule.ts'

const start = Temporal.PlainDateTime.from('2027-01-05T10:00')
const read = (text: string) => must(parseRule(text, start))
const codeOf = (text: string) => {
  const parsed = parseRule(text, start)
  return parsed.ok ? null : parsed.error.code
}

test.each([
  ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'],
  ['RRULE:FREQ=WEEKLY;BYDAY=TH,TU', 'FREQ=WEEKLY;BYDAY=TU,TH'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;WKST=SU', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;WKST=SU'],
  ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=5'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  ['FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU'],
  ['FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=MONTHLY;BYDAY=-1FR'],
])('%s is read, and printed as %s', (text, printed) => {
  expect(printRule(read(text).rule)).toBe(printed)
  expect(printRule(read(printed).rule)).toBe(printed)
})

test('an end is a number of dates, or an inclusive date', () => {
  expect(read('FREQ=WEEKLY;COUNT=10')).toMatchObject({ count: 10, until: null })
  expect(String(read('FREQ=WEEKLY;UNTIL=20271116').until)).toBe('2027-11-16')
  expect(read('FREQ=WEEKLY')).toMatchObject({ count: null, until: null })
})

test.each([
  ['recurs each second', 'FREQ=SECONDLY', 'RULE_REFUSED'],
  ['recurs each day', 'FREQ=DAILY', 'RULE_REFUSED'],
  ['has a thousand million dates', 'FREQ=WEEKLY;COUNT=1000000000', 'RULE_TOO_LONG'],
  ['has one date too many', 'FREQ=WEEKLY;COUNT=501', 'RULE_TOO_LONG'],
  ['has no date', 'FREQ=WEEKLY;COUNT=0', 'RULE_REFUSED'],
  ['goes on for a century', 'FREQ=WEEKLY;UNTIL=21270101', 'RULE_TOO_LONG'],
  ['ends at a moment', 'FREQ=WEEKLY;UNTIL=20271116T090000Z', 'RULE_REFUSED'],
  ['ends on no date', 'FREQ=WEEKLY;UNTIL=20270230', 'RULE_REFUSED'],
  ['has two ends', 'FREQ=WEEKLY;COUNT=3;UNTIL=20271116', 'RULE_REFUSED'],
  ['has five weekdays', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'RULE_REFUSED'],
  ['has a fifth Tuesday', 'FREQ=MONTHLY;BYDAY=5TU', 'RULE_REFUSED'],
  ['has a 32nd', 'FREQ=MONTHLY;BYMONTHDAY=32', 'RULE_REFUSED'],
  ['has two days of the month', 'FREQ=MONTHLY;BYMONTHDAY=1,15', 'RULE_REFUSED'],
  ['has another time of the day', 'FREQ=WEEKLY;BYHOUR=9', 'RULE_REFUSED'],
  ['waits a century', 'FREQ=WEEKLY;INTERVAL=5200', 'RULE_REFUSED'],
  ['says a thing twice', 'FREQ=WEEKLY;FREQ=MONTHLY', 'RULE_REFUSED'],
  ['is no rule', 'every week', 'RULE_REFUSED'],
  ['is very long', `FREQ=WEEKLY;BYDAY=${'MO,'.repeat(10_000)}MO`, 'RULE_REFUSED'],
])('a rule that %s is refused', (_what, text, code) => {
  expect(codeOf(text)).toBe(code)
})
