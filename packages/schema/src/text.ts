/** The rules for typed text, shared by both sides. */
import { z } from 'zod'
import { emailAddress } from './email-address.ts'
import { limits } from './limits.ts'

/** Letters, digits and signs, except the invisible Hangul fillers and the Braille blank. */
const visible = /(?![\u115F\u1160\u2800\u3164\uFFA0])[\p{L}\p{N}\p{P}\p{S}]/u
const bidiOverride = /[\u202A-\u202E\u2066-\u2069]/u
const noControl = (text: string) => !/[\p{Cc}\u2028\u2029]/u.test(text)
const noControlButBreaks = (text: string) => !/[^\P{Cc}\n\t]/u.test(text)

const refusedAddress = 'Enter an email address such as name@example.org.'
const unsafe = { message: 'Contains characters that cannot be shown.' }

/**
 * One line of text, such as a name: trimmed, NFC, 1 to `max` UTF-16 units, with something visible, and without control
 * characters or characters that change the text direction.
 */
export function line(max: number) {
  return z
    .string()
    .trim()
    .normalize('NFC')
    .min(1)
    .max(max)
    .refine((text) => noControl(text) && text.isWellFormed() && !bidiOverride.test(text), unsafe)
    .refine((text) => visible.test(text), { message: 'Enter visible text.' })
}

/** Text of several lines, such as a message: trimmed, NFC, at most `max` UTF-16 units; empty is null. */
export function lines(max: number) {
  return z
    .string()
    .overwrite((text) => text.replaceAll('\r\n', '\n'))
    .trim()
    .normalize('NFC')
    .max(max)
    .refine((text) => noControlButBreaks(text) && text.isWellFormed(), unsafe)
    .transform((text) => (text === '' ? null : text))
}

/** An optional line: absent, null and empty are null. */
export function optionalLine(max: number) {
  return z
    .string()
    .transform((text) => (text.trim() === '' ? null : text))
    .pipe(line(max).nullable())
    .nullish()
    .transform((text) => text ?? null)
}

/** Optional text of several lines: absent, null and empty are null. */
export function optionalLines(max: number) {
  return lines(max)
    .nullish()
    .transform((text) => text ?? null)
}

/** A message to another person, sent with an invitation or with a change to a booking. */
export const message = optionalLines(limits.message)

/** `https://bank.example@evil.example` looks like one site and opens another. */
export function namesSomeone(url: string): boolean {
  const { username = '', password = '' } = URL.parse(url) ?? {}
  return username !== '' || password !== ''
}

/** An email address in the form in which it is compared, stored and sent. */
export const email = z
  .string()
  .max(1_000)
  .trim()
  .transform((text, context) => {
    const address = emailAddress(text)
    if (address !== null) return address
    context.addIssue({ code: 'invalid_format', format: 'email', message: refusedAddress })
    return z.NEVER
  })

/** Chosen by the client, a new one for each action. */
export const idempotencyKey = z
  .string()
  .min(1)
  .max(limits.idempotencyKey)
  .regex(/^[\w.:-]+$/)

/** The version that a change is based on. The change is refused when a newer version exists. */
export const expectedVersion = z.int().min(1).describe('The version that the changes are based on.')
