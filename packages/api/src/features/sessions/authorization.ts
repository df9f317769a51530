import type { Expectations } from '#graph/authorization/expectation.ts'
import { ownPractice, professionalOnly } from '#graph/authorization/rows.ts'

const week = 'from: "2026-11-23T00:00:00Z", to: "2026-11-30T00:00:00Z"'
const calendar = `calendar(${week})`

export const authorization: Expectations = {
  objects: {
    Session: {
      ways: {
        'Session $session': professionalOnly,
        'Session $heldSession': professionalOnly,
        [`{ ${calendar} { edges { node {*} } } }`]: ownPractice,
      },
      fields: {
        'id status start end zone capacity heldUntil place service version': 'sees',
      },
    },
  },
  extends: {
    Service: { ways: { 'Session $session service': professionalOnly } },
  },
  queries: {
    calendar: { args: `(${week})`, row: ownPractice },
  },
  subscriptions: {
    calendarChanged: {
      row: ownPractice,
      gives: { 'kind cursor sessionId session timeOffId timeOff': 'sees' },
    },
  },
}
