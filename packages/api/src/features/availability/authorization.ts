import type { Expectations } from '#graph/authorization/expectation.ts'
import { ownerChanges, ownPractice, ownPracticeChanges, professionalOnly } from '#graph/authorization/rows.ts'

const week = 'from: "2026-11-23T00:00:00Z", to: "2026-11-30T00:00:00Z"'
const openSlots = `openSlots(serviceId: $service, durationMinutes: 60, ${week})`
const freeTimes = 'freeTimes(serviceId: $service, zone: "Europe/Paris", like: "2026-11-17T10:00:00Z")'
const refusedOn = (date: string) => `(serviceId: $service, durationMinutes: 60, date: "${date}")`
const onBookedDay = refusedOn('2026-11-25')
const onDayWithTimeOff = refusedOn('2026-11-27')
const onHoliday = refusedOn('2026-12-25')
const atNight = '(serviceId: $service, durationMinutes: 60, start: "2026-11-25T03:00:00Z")'
const preview = '(startsLocal: "2026-11-23T00:00", endsLocal: "2026-11-30T00:00")'
const previewed = { ...ownPractice, strangerProfessional: 'not-found' } as const
const offered = {
  professional: 'sees',
  client: 'sees',
  anonymous: 'signed-out',
  others: 'not-found',
} as const
const explained = {
  professional: 'sees',
  strangerProfessional: 'not-found',
  anonymous: 'signed-out',
  others: 'not-allowed',
} as const

/** Only the professional sees hours and time off; clients see the resulting open slots. */
export const authorization: Expectations = {
  objects: {
    Schedule: {
      ways: {
        'Schedule $schedule': professionalOnly,
        'Schedule $spareSchedule': professionalOnly,
        '{ schedules {*} }': ownPractice,
      },
      fields: { 'id name zone main weeklyRules overrides version': 'sees' },
    },
    WeeklyRule: {
      ways: { 'Schedule $schedule weeklyRules': professionalOnly },
      fields: { 'weekday startMinute endMinute': 'sees' },
    },
    DateOverride: {
      ways: { 'Schedule $schedule overrides': professionalOnly },
      fields: { 'date ranges': 'sees' },
    },
    MinuteRange: {
      ways: { 'Schedule $schedule overrides ranges': professionalOnly },
      fields: { 'startMinute endMinute': 'sees' },
    },
    TimeOff: {
      ways: {
        'TimeOff $timeOff': professionalOnly,
        'TimeOff $spareTimeOff': professionalOnly,
        [`{ timeOff(${week}) {*} }`]: ownPractice,
      },
      fields: {
        'id label firstDate lastDate yearly startsLocal endsLocal start end zone version': 'sees',
      },
    },
    OpenSlots: {
      ways: { [`{ ${openSlots} { ... on Error { code } ... on OpenSlots {*} } }`]: offered },
      fields: { 'slots zone minimumNoticeMinutes': 'sees' },
    },
    FreeTimes: {
      ways: { [`{ ${freeTimes} { ... on Error { code } ... on FreeTimes {*} } }`]: offered },
      fields: {
        'next days slots sameTime until reachesHorizon zone durationMinutes minimumNoticeMinutes': 'sees',
      },
    },
    FreeDay: {
      ways: { [`{ ${freeTimes} { ... on Error { code } ... on FreeTimes { days {*} } } }`]: offered },
      fields: { 'date times': 'sees' },
    },
    Slot: {
      ways: { [`{ ${openSlots} { ... on Error { code } ... on OpenSlots { slots {*} } } }`]: offered },
      fields: { 'start end placesLeft joins': 'sees' },
    },
    RefusedTime: {
      ways: { [`{ refusedTimes${onBookedDay} {*} }`]: explained },
      fields: { 'start end reasons': 'sees' },
    },
    TimeRefusal: {
      ways: {
        [`{ refusedTimes${onBookedDay} { reasons {*} } }`]: explained,
        [`{ refusedTimes${onDayWithTimeOff} { reasons {*} } }`]: explained,
        [`{ refusedTimes${onHoliday} { reasons {*} } }`]: explained,
        [`{ reasonsAgainst${atNight} {*} }`]: explained,
      },
      fields: {
        'reason message override sessionId timeOffId holidayNames meetsFrom meetsUntil bufferMinutes bufferSide':
          'sees',
      },
    },
    TimeOffPreview: {
      ways: { [`{ timeOffPreview${preview} {*} }`]: ownPractice },
      fields: { 'start end sessions sessionCount met': 'sees' },
    },
  },
  extends: {
    Session: { ways: { [`{ timeOffPreview${preview} { sessions {*} } }`]: ownPractice } },
  },
  queries: {
    schedules: { row: ownPractice },
    timeOff: { args: `(${week})`, row: ownPractice },
    timeOffPreview: { args: preview.replace(')', ', timeOffId: $timeOff)'), row: previewed },
    openSlots: { args: openSlots.slice('openSlots'.length), row: offered },
    freeTimes: { args: freeTimes.slice('freeTimes'.length), row: offered },
    reasonsAgainst: { args: atNight, row: explained },
    refusedTimes: { args: onBookedDay, row: explained },
  },
  mutations: {
    createSchedule: {
      input: () => ({
        idempotencyKey: 'create-schedule',
        name: 'Summer',
        zone: 'Europe/Paris',
        weeklyRules: [{ weekday: 1, startMinute: 540, endMinute: 600 }],
      }),
      row: ownPracticeChanges,
      gives: { schedule: 'sees' },
    },
    updateSchedule: {
      input: ({ schedule }) => ({ scheduleId: schedule, expectedVersion: 1, name: 'Changed' }),
      row: ownerChanges,
      gives: { schedule: 'sees' },
    },
    deleteSchedule: {
      input: ({ spareSchedule }) => ({ scheduleId: spareSchedule }),
      row: ownerChanges,
      gives: { scheduleId: 'sees' },
    },
    addTimeOff: {
      input: () => ({
        idempotencyKey: 'add-time-off',
        startsLocal: '2026-12-24T09:00',
        endsLocal: '2026-12-26T09:00',
      }),
      row: ownPracticeChanges,
      gives: { timeOff: 'sees' },
    },
    updateTimeOff: {
      input: ({ timeOff }) => ({ timeOffId: timeOff, expectedVersion: 1, label: 'Changed' }),
      row: ownerChanges,
      gives: { timeOff: 'sees' },
    },
    removeTimeOff: {
      input: ({ timeOff }) => ({ timeOffId: timeOff }),
      row: ownerChanges,
      gives: { timeOffId: 'sees' },
    },
  },
  subscriptions: {
    schedulesChanged: { row: ownPractice, gives: { 'kind cursor scheduleId schedule': 'sees' } },
    openSlotsChanged: {
      args: '(serviceId: $service, after: @start)',
      row: { professional: 'sees', client: 'sees', others: 'not-found' },
      gives: { 'kind cursor from to': 'sees' },
    },
  },
  shows: {
    'Schedule.main': ['schedules.main'],
    'WeeklyRule.weekday': ['schedules.weeklyRules'],
    'OpenSlotsChange.from OpenSlotsChange.to': ['events.data'],
    'Schedule.version TimeOff.version': [],
    'TimeOff.firstDate': ['time_off.firstDate'],
    'TimeOff.lastDate': ['time_off.lastDate'],
    'TimeOff.yearly': ['time_off.yearly'],
    'TimeOffPreview.start TimeOffPreview.end TimeOffPreview.sessionCount TimeOffPreview.met': [],
    'FreeDay.date FreeDay.times': [],
    'FreeTimes.until FreeTimes.reachesHorizon FreeTimes.durationMinutes': [],
    'Slot.placesLeft Slot.joins': [],
    'Slot.start Slot.end RefusedTime.start RefusedTime.end TimeRefusal.reason TimeRefusal.message': [],
    'TimeRefusal.meetsFrom TimeRefusal.meetsUntil': [
      'sessions.startsAt',
      'sessions.endsAt',
      'time_off.during',
    ],
    'TimeRefusal.bufferMinutes TimeRefusal.bufferSide': [
      'sessions.occupied',
      'services.bufferBeforeMinutes',
      'services.bufferAfterMinutes',
    ],
    'TimeRefusal.override': [],
  },
}
