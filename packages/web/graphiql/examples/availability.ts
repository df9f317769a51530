import { dateIn, type Example, example, type Given } from './example.ts'

export function ofAvailability(given: Given): readonly Example[] {
  const { range, service, start, keyOf } = given
  const [firstDate, lastDate] = [dateIn(182, given), dateIn(183, given)]
  return [
    example(schedules),
    example(createSchedule, { input: { ...newSchedule, idempotencyKey: keyOf('createSchedule') } }),
    example(schedulesChanged),
    example(openSlots, { ...service, ...range }),
    example(freeTimes, { serviceId: service.serviceId, zone: 'Europe/Paris', like: start }),
    example(openSlotsChanged, { serviceId: service.serviceId }),
    example(refusedTimes, { ...service, date: dateIn(1, given) }),
    example(reasonsAgainst, { ...service, start }),
    example(timeOff, range),
    example(timeOffPreview, { firstDate: dateIn(1, given), lastDate: dateIn(7, given) }),
    example(takeTimeOff, {
      input: {
        idempotencyKey: keyOf('takeTimeOff'),
        firstDate: dateIn(240, given),
        lastDate: dateIn(242, given),
        met: metNothing,
      },
    }),
    example(addTimeOff, {
      input: {
        idempotencyKey: `addTimeOff-${firstDate}`,
        firstDate,
        lastDate,
        label: 'Two days at the sea',
      },
    }),
    example(holidayPlaces, { country: 'DE', from: dateIn(0, given), to: dateIn(365, given) }),
    example(holidays, { from: dateIn(0, given), to: dateIn(365, given) }),
    example(updateHolidays, { input: { country: 'FR', keptOpen: ['Whit Monday'], expectedVersion: 1 } }),
  ]
}

const newSchedule = {
  name: 'Saturday mornings',
  zone: 'Europe/Paris',
  weeklyRules: [{ weekday: 6, startMinute: 540, endMinute: 720 }],
}

const schedules = `# As Ada: her weekly hours, in minutes after midnight by the clock of the zone.
query Schedules {
  schedules {
    id
    name
    zone
    main
    version
    weeklyRules { weekday startMinute endMinute }
  }
}
`
const createSchedule = `# As Ada: hours that a service of hers can use.
mutation CreateSchedule($input: CreateScheduleInput!) {
  createSchedule(input: $input) {
    __typename
    ... on CreateScheduleSuccess { schedule { id name zone } }
    ... on InvalidInput { fields { path message } }
    ... on Error { code message }
  }
}
`
const schedulesChanged = `# As Ada: keep this running, and run CreateSchedule in another browser.
subscription SchedulesChanged {
  schedulesChanged { kind cursor schedule { id name zone } }
}
`
const openSlots = `# As Ada or Noor: open times of a service of Ada's.
query OpenSlots($serviceId: ID!, $durationMinutes: Int!, $from: Instant!, $to: Instant!) {
  openSlots(serviceId: $serviceId, durationMinutes: $durationMinutes, from: $from, to: $to) {
    __typename
    ... on OpenSlots { slots { start end } }
    ... on Error { code message }
  }
}
`
const freeTimes = `# As Noor: the next free times, how many each date has, the times of the first of them, and the hour of an earlier session.
query FreeTimes($serviceId: ID!, $zone: TimeZone!, $like: Instant) {
  freeTimes(serviceId: $serviceId, zone: $zone, like: $like) {
    __typename
    ... on FreeTimes {
      next { start placesLeft }
      days { date times }
      slots { start }
      sameTime { start }
      until
      reachesHorizon
    }
    ... on Error { code message }
  }
}
`
const openSlotsChanged = `# As Ada or Noor: says when to read the open times again.
subscription OpenSlotsChanged($serviceId: ID!) {
  openSlotsChanged(serviceId: $serviceId) { kind cursor from to }
}
`
const refusedTimes = `# As Ada: why times of tomorrow are not free.
query RefusedTimes($serviceId: ID!, $durationMinutes: Int!, $date: PlainDate!) {
  refusedTimes(serviceId: $serviceId, durationMinutes: $durationMinutes, date: $date) {
    start
    end
    reasons { reason message }
  }
}
`
const reasonsAgainst = `# As Ada: what is against one start. Try another time.
query ReasonsAgainst($serviceId: ID!, $durationMinutes: Int!, $start: Instant!) {
  reasonsAgainst(serviceId: $serviceId, durationMinutes: $durationMinutes, start: $start) {
    reason
    message
    override
  }
}
`
const timeOff = `# As Ada: her time off in the next two weeks.
query TimeOff($from: Instant!, $to: Instant!) {
  timeOff(from: $from, to: $to) { id label firstDate lastDate yearly start end zone }
}
`
const timeOffPreview = `# As Ada: the sessions that a week off would meet.
query TimeOffPreview($firstDate: PlainDate, $lastDate: PlainDate) {
  timeOffPreview(firstDate: $firstDate, lastDate: $lastDate) {
    sessionCount
    sessions { id start service { name } }
  }
}
`
/** The `met` of a preview without sessions. */
const metNothing = '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU'

const takeTimeOff = `# As Ada: time off, with what becomes of the sessions in it. \`met\` comes from TimeOffPreview.
mutation TakeTimeOff($input: TakeTimeOffInput!) {
  takeTimeOff(input: $input) {
    __typename
    ... on TakeTimeOffSuccess { timeOff { id firstDate lastDate } }
    ... on SessionsChanged { met sessionCount }
    ... on Error { code message }
  }
}
`
const addTimeOff = `# As Ada: two days without bookings, by the calendar of her practice.
mutation AddTimeOff($input: AddTimeOffInput!) {
  addTimeOff(input: $input) {
    __typename
    ... on AddTimeOffSuccess { timeOff { id firstDate lastDate } }
    ... on Error { code message }
  }
}
`
const holidayPlaces = `# As Ada: where public holidays are known, the regions of a country, and its holidays of a year.
query HolidayPlaces($country: String!, $from: PlainDate!, $to: PlainDate!) {
  holidayCountries
  holidayRegions(country: $country) { key name }
  holidaysOf(country: $country, from: $from, to: $to) { key date names { language text } }
}
`
const holidays = `# As Ada: the public holidays where her practice is.
query Holidays($from: PlainDate!, $to: PlainDate!) {
  practiceHolidays { country region keptOpen version }
  holidays(from: $from, to: $to) { key date substitute keptOpen names { language text } }
}
`
const updateHolidays = `# As Ada: send the version that the query above shows.
mutation UpdateHolidays($input: UpdateHolidaysInput!) {
  updateHolidays(input: $input) {
    __typename
    ... on UpdateHolidaysSuccess { practiceHolidays { country keptOpen version } }
    ... on Error { code message }
  }
}
`
