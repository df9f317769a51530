import { readFileSync } from 'node:fs'
import path from 'node:path'
import { connect } from '@hora/db/client'
import { migrate } from '@hora/db/migrate'
import { scaledTime, startEphemeral } from '@hora/db/testing'
import { getNamedType, isInputObjectType } from 'graphql'
import postgres from 'postgres'
import { expect, test } from 'vitest'
import { inboxMailer } from '#adapters/mail/inbox.ts'
import { inboxRoutes } from '#adapters/mail/inbox-routes.ts'
import type { SignedInViewer } from '#auth/viewer.ts'
import { schema } from '#graph/schema.ts'
import { aPractice } from '#testing/practice.ts'
import { serve, type TestServer } from '#testing/serve.ts'
import { runJobs, waitingJobs } from '#testing/workers/run-jobs.ts'
import { openWorld } from '#testing/world.ts'
import { dumpRows, wordsIn, wordsInFiles } from './testing/planted-words.ts'

/** Every input of the graph where a person writes private text. The test plants a word in each of them. */
const planted = {
  'AddTimeOffInput.label': 'Quagga-zaffre-1',
  'BookForClientInput.message': 'Quagga-zaffre-2',
  'CancelBookingInput.message': 'Quagga-zaffre-3',
  'ConfirmBookingInput.message': 'Quagga-zaffre-4',
  'CreateInvitationInput.message': 'Quagga-zaffre-5',
  'RescheduleBookingInput.message': 'Quagga-zaffre-6',
  'UpdateTimeOffInput.label': 'Quagga-zaffre-7',
  'UpdateContactInput.phone': '+33698765432',
  'ContestNoShowInput.message': 'Quagga-zaffre-8',
  'AddToSessionInput.message': 'Quagga-zaffre-a',
  'MoveSessionInput.message': 'Quagga-zaffre-b',
  'CancelSessionInput.message': 'Quagga-zaffre-c',
  'TakeTimeOffInput.label': 'Quagga-zaffre-d',
  'TakeTimeOffInput.message': 'Quagga-zaffre-e',
  'ApproveRequestInput.message': 'Quagga-zaffre-f',
  'DeclineRequestInput.message': 'Quagga-zaffre-g',
  'WithdrawRequestInput.message': 'Quagga-zaffre-h',
} as const

/** Texts that are shown to everybody who is connected, or that are no text of a person. */
const readable =
  /[.](?:displayName|bio|handle|profession|name|description|detail|hint|email|language|country|region|keptOpen|currency|url|next|document|version|met|\w*[Pp]assword|\w*[Tt]oken|idempotencyKey|rule)$|^SocialLinkInput[.]label$/

const words: readonly string[] = Object.values(planted)

test('every text in an input of the graph is planted below or readable by design', () => {
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType)
  const texts = inputs.flatMap((input) =>
    Object.values(input.getFields())
      .filter((field) => getNamedType(field.type).name === 'String')
      .map((field) => `${input.name}.${field.name}`),
  )
  expect(texts.filter((name) => !readable.test(name)).sort()).toEqual(Object.keys(planted).sort())
})

type Answer = Record<string, Record<string, never>>

const withoutKey: ReadonlySet<string> = new Set(['updateTimeOff', 'updateContact', 'updateService'])

/** Runs a mutation over HTTP and returns its success. */
function writerOf(server: TestServer) {
  let keys = 0
  return async (viewer: SignedInViewer, name: string, input: object, selection: string) => {
    const type = name.charAt(0).toUpperCase() + name.slice(1)
    const keyed = withoutKey.has(name) ? input : { ...input, idempotencyKey: `key-${++keys}` }
    const query = `mutation M($input: ${type}Input!) { answer: ${name}(input: $input) {
      __typename ... on Error { code } ... on ${type}Success { ${selection} } } }`
    const headers = { origin: server.origin, cookie: server.cookieOf(viewer) }
    const response = await server.post({ query, variables: { input: keyed } }, headers)
    const { data } = (await response.json()) as { data: { answer: { __typename: string } } }
    expect(data.answer).toMatchObject({ __typename: `${type}Success` })
    return data.answer as unknown as Answer
  }
}

/** Logs each statement with its values, as an operator may do on their own server. */
async function logEverything(url: string): Promise<void> {
  const sql = postgres(url, { max: 1 })
  await sql.unsafe(`alter role current_user set log_statement = 'all'`)
  await sql.unsafe(`alter role current_user set log_error_verbosity = 'default'`)
  await sql.unsafe(`alter role current_user set log_parameter_max_length = -1`)
  await sql.end()
}

test(
  'planted words are in no file, WAL, dump, log or queue, and shown to those who may read them',
  async () => {
    await using server = await startEphemeral()
    await migrate(server.url)
    await logEverything(server.url)
    await using connection = connect(server.url)
    const { db, sql } = connection
    await using opened = await openWorld({ database: { url: server.url, db, sql, drop: async () => {} } })
    const world = { ...opened, ports: { ...opened.ports, mailer: inboxMailer(opened.ports) } }
    const practice = await aPractice(world)
    const { ada, noor, service: serviceId, client: clientId } = practice
    await using http = await serve(world)
    const write = writerOf(http)
    const time = (day: number, hour: number) => `2026-12-0${day}T${hour < 10 ? '0' : ''}${hour}:00:00Z`

    await write(
      ada,
      'createInvitation',
      {
        email: 'guest@example.org',
        message: planted['CreateInvitationInput.message'],
      },
      'issuedInvitation { invitation { id } }',
    )
    const off = { startsLocal: '2026-12-24T00:00', endsLocal: '2026-12-27T00:00' }
    const label = planted['AddTimeOffInput.label']
    const { timeOff } = await write(ada, 'addTimeOff', { ...off, label }, 'timeOff { id label }')
    expect(timeOff).toMatchObject({ label })
    const rename = {
      timeOffId: timeOff?.['id'],
      expectedVersion: 1,
      label: planted['UpdateTimeOffInput.label'],
    }
    await write(ada, 'updateTimeOff', rename, 'timeOff { label }')
    const phone = planted['UpdateContactInput.phone']
    await write(noor, 'updateContact', { shared: true, phone }, 'account { id }')
    const booked = await write(
      ada,
      'bookForClient',
      {
        serviceId,
        clientId,
        start: time(1, 10),
        durationMinutes: 60,
        message: planted['BookForClientInput.message'],
      },
      'booking { id version }',
    )
    const held = await write(
      noor,
      'holdSlot',
      { serviceId, start: time(2, 10), durationMinutes: 60 },
      'booking { id }',
    )
    await write(
      noor,
      'confirmBooking',
      {
        bookingId: held['booking']?.['id'],
        message: planted['ConfirmBookingInput.message'],
      },
      'booking { id }',
    )
    const time13 = { serviceId, start: time(4, 13), durationMinutes: 60 }
    const { session } = await write(ada, 'scheduleSession', time13, 'session { id }')
    const sessionId = session?.['id']
    const added = await write(
      ada,
      'addToSession',
      { sessionId, clientId, message: planted['AddToSessionInput.message'] },
      'booking { id } session { version }',
    )
    const move = { sessionId, expectedVersion: added['session']?.['version'], start: time(4, 14) }
    await write(
      ada,
      'moveSession',
      { ...move, message: planted['MoveSessionInput.message'] },
      'session { id }',
    )
    const leave = { sessionId, message: planted['CancelSessionInput.message'] }
    await write(ada, 'cancelSession', leave, 'session { id }')
    const met = await write(
      ada,
      'bookForClient',
      { serviceId, clientId, start: time(5, 10), durationMinutes: 60 },
      'booking { id } session { id }',
    )
    const day = 'firstDate: "2026-12-05", lastDate: "2026-12-05"'
    const preview = await world
      .as(ada)
      .get<{ timeOffPreview: { met: string } }>(`{ timeOffPreview(${day}) { met } }`)
    const dayOff = {
      firstDate: '2026-12-05',
      lastDate: '2026-12-05',
      label: planted['TakeTimeOffInput.label'],
      met: preview.timeOffPreview.met,
      acts: [{ sessionId: met['session']?.['id'], act: 'CANCEL' }],
      message: planted['TakeTimeOffInput.message'],
    }
    await write(ada, 'takeTimeOff', dayOff, 'timeOff { label }')
    await runJobs(world)
    await write(
      noor,
      'rescheduleBooking',
      {
        bookingId: booked['booking']?.['id'],
        expectedVersion: booked['booking']?.['version'],
        start: time(3, 10),
        message: planted['RescheduleBookingInput.message'],
      },
      'booking { id }',
    )
    await runJobs(world)
    await write(
      noor,
      'cancelBooking',
      {
        bookingId: booked['booking']?.['id'],
        message: planted['CancelBookingInput.message'],
      },
      'booking { id }',
    )
    await write(ada, 'updateService', { serviceId, expectedVersion: 1, answerHours: 24 }, 'service { id }')
    const ask = async (start: string) => {
      const asked = await write(noor, 'holdSlot', { serviceId, start, durationMinutes: 60 }, 'booking { id }')
      const bookingId = asked['booking']?.['id']
      await write(noor, 'confirmBooking', { bookingId }, 'booking { id }')
      return bookingId
    }
    const requests = [await ask(time(7, 10)), await ask(time(8, 10)), await ask(time(9, 10))] as const
    const answers = [
      [ada, 'approveRequest', planted['ApproveRequestInput.message']],
      [ada, 'declineRequest', planted['DeclineRequestInput.message']],
      [noor, 'withdrawRequest', planted['WithdrawRequestInput.message']],
    ] as const
    await runJobs(world)
    for (const [index, [by, answer, message]] of answers.entries())
      await write(by, answer, { bookingId: requests[index], message }, 'booking { id }')
    await runJobs(world)
    world.clock.advance(world.clock.now().until(time(2, 10)))
    const bookingId = held['booking']?.['id']
    await write(ada, 'recordAttendance', { bookingId, attendance: 'NO_SHOW' }, 'booking { id }')
    await runJobs(world)
    const contested = { bookingId, message: planted['ContestNoShowInput.message'] }
    await write(noor, 'contestNoShow', contested, 'booking { id }')
    const queued = JSON.stringify(await waitingJobs(world))
    await runJobs(world)

    const history = (id: unknown) => `node(id: "${id}") { ... on Booking { changes { message } } }`
    const asked = `{ invitations { edges { node { message } } }
      first: ${history(booked['booking']?.['id'])} second: ${history(held['booking']?.['id'])}
      third: ${history(added['booking']?.['id'])}
      fourth: ${history(met['booking']?.['id'])}
      fifth: ${history(requests[0])} sixth: ${history(requests[1])} seventh: ${history(requests[2])}
      client: node(id: "${clientId}") { ... on Client { contact { phone } } }
      timeOff(from: "2026-12-04T00:00:00Z", to: "2026-12-30T00:00:00Z") { label } }`
    const seen = JSON.stringify(await world.as(ada).get(asked))
    expect(wordsIn(Buffer.from(seen), words)).toEqual(words.filter((word) => word !== label))
    const inbox = await inboxOf(world)
    expect(wordsIn(Buffer.from(inbox), words)).toEqual(
      [2, 3, 4, 5, 6, 9, 15, 16, 17].map((index) => words[index - 1]),
    )

    await sql`checkpoint`
    const log = readFileSync(path.join(server.home, 'server.log'), 'utf8')
    expect(/^.*DETAIL: {2}Parameters: \$1 = /m.test(log), 'values are logged').toBe(true)
    expect(log.includes('insert into "booking_changes"'), 'statements are logged').toBe(true)
    expect(wordsIn(Buffer.from(queued), words)).toEqual([])
    expect(wordsIn(Buffer.from(await dumpRows(sql)), words)).toEqual([])
    expect(wordsIn(Buffer.from(http.log.join('\n')), words)).toEqual([])
    expect(wordsInFiles(server.home, words)).toEqual([])
    expect(world.bugs).toEqual([])
  },
  scaledTime(60_000),
)

/** What the page of local mail shows. */
async function inboxOf(world: {
  readonly ports: Parameters<typeof inboxRoutes>[1]['ports']
}): Promise<string> {
  const { default: fastify } = await import('fastify')
  const app = fastify()
  await app.register(inboxRoutes, { ports: world.ports })
  const { body } = await app.inject({ method: 'GET', url: '/dev/inbox.json' })
  await app.close()
  return body
}
