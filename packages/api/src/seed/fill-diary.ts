import { bookForClient, cancelBooking, confirmBooking, holdSlot } from '#features/bookings/index.ts'
import type { Ports } from '#ports'
import {
  byNoorBefore,
  byNoorLately,
  calledOff,
  type DiaryEntry,
  lastWeek,
  nextWeek,
  thisWeek,
} from './demo-diary.ts'
import type { Practice } from './open-practice.ts'
import { type Story, take } from './story.ts'
import type { Clients } from './win-clients.ts'

export interface Cast extends Practice {
  readonly clients: Clients
}

/** The weeks behind: what took place, and what was called off. */
export async function fillPast(story: Story, cast: Cast): Promise<void> {
  for (const entry of lastWeek) await book(story, story.at(-12), cast, entry)
  const { id: bookingId } = await book(story, story.at(-12), cast, calledOff)
  const cancel = {
    idempotencyKey: 'demo:call-off',
    bookingId,
    message: 'I have caught a cold.',
    notify: true,
  }
  take(await cancelBooking(story.at(-9), cast.clients[calledOff.client], cancel))
}

/** This week as Ada planned it, and the next as far as it goes. */
export async function fillWeeks(story: Story, cast: Cast): Promise<void> {
  for (const entry of thisWeek) await book(story, story.at(-6), cast, entry)
  for (const entry of nextWeek) await book(story, story.at(-4), cast, entry)
  for (const entry of byNoorBefore) await bookAsNoor(story, cast, entry)
}

/** What is new when the newcomer arrives. */
export async function bookLately(story: Story, cast: Cast): Promise<void> {
  for (const entry of byNoorLately) await bookAsNoor(story, cast, entry)
}

type OwnBooking = DiaryEntry & { readonly madeOn: number }

/** Noor holds a slot and confirms it; Ada hears of it. */
async function bookAsNoor(story: Story, { clients, services }: Cast, entry: OwnBooking): Promise<void> {
  const ports = story.at(entry.madeOn)
  const key = `demo:${entry.day}:${entry.time}`
  const start = story.moment(entry.day, entry.time)
  const slot = { serviceId: services[entry.service], start, durationMinutes: entry.minutes }
  const held = take(await holdSlot(ports, clients.noor, { ...slot, idempotencyKey: `${key}:hold` }))
  const confirm = { idempotencyKey: `${key}:confirm`, bookingId: held.booking.id, message: null }
  take(await confirmBooking(ports, clients.noor, confirm))
}

async function book(story: Story, ports: Ports, { ada, services, clients }: Cast, entry: DiaryEntry) {
  const { day, time, service, minutes, client } = entry
  const booked = await bookForClient(ports, ada, {
    idempotencyKey: `demo:${day}:${time}`,
    serviceId: services[service],
    clientId: clients[client].accountId,
    start: story.moment(day, time),
    durationMinutes: minutes,
    message: null,
    notify: false,
    outsideHours: false,
  })
  return take(booked).booking
}
