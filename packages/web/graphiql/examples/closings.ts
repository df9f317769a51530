import { type Example, example, type Given } from './example.ts'

export function ofClosings({ reader, service: { serviceId } }: Given): readonly Example[] {
  const schedule = { scheduleId: 'the id that Schedules answered', weeklyRules: mornings }
  const pause = {
    serviceId,
    expectedVersion: reader?.serviceVersion ?? 1,
    met: 'the met that ServicePausePreview answered',
  }
  return [
    example(schedulePreview, { change: schedule }),
    example(closeHours, {
      input: { ...schedule, expectedVersion: 1, met: 'the met that SchedulePreview answered' },
    }),
    example(holidaysPreview, { change: { country: 'DE', region: 'BY' } }),
    example(closeHolidays, {
      input: {
        country: 'DE',
        region: 'BY',
        expectedVersion: 1,
        met: 'the met that HolidaysPreview answered',
      },
    }),
    example(servicePausePreview, { serviceId }),
    example(pauseService, { input: pause }),
  ]
}

const mornings = [{ weekday: 1, startMinute: 540, endMinute: 720 }]

const schedulePreview = `# As Ada: the sessions outside of shorter hours. The id is in Schedules.
query SchedulePreview($change: SchedulePreviewInput!) {
  schedulePreview(change: $change) { met sessionCount sessions { id start service { name } } }
}
`
const closeHours = `# As Ada: shorter hours. With sessions in them it needs the \`met\` of SchedulePreview.
mutation CloseHours($input: CloseHoursInput!) {
  closeHours(input: $input) {
    __typename
    ... on CloseHoursSuccess { schedule { id version } }
    ... on SessionsChanged { met sessionCount }
    ... on Error { code message }
  }
}
`
const holidaysPreview = `# As Ada: the sessions on the public holidays of another place.
query HolidaysPreview($change: HolidaysPreviewInput!) {
  holidaysPreview(change: $change) { met sessionCount sessions { id start service { name } } }
}
`
const closeHolidays = `# As Ada: send the version of Holidays, and the \`met\` of HolidaysPreview if it lists sessions.
mutation CloseHolidays($input: CloseHolidaysInput!) {
  closeHolidays(input: $input) {
    __typename
    ... on CloseHolidaysSuccess { practiceHolidays { country region version } }
    ... on SessionsChanged { met sessionCount }
    ... on Error { code message }
  }
}
`
const servicePausePreview = `# As Ada: the sessions ahead of a service.
query ServicePausePreview($serviceId: ID!) {
  servicePausePreview(serviceId: $serviceId) { met sessionCount sessions { id start } }
}
`
const pauseService = `# As Ada: with sessions ahead it needs the \`met\` of ServicePausePreview.
mutation PauseService($input: PauseServiceInput!) {
  pauseService(input: $input) {
    __typename
    ... on PauseServiceSuccess { service { id active version } }
    ... on SessionsChanged { met sessionCount }
    ... on Error { code message }
  }
}
`
