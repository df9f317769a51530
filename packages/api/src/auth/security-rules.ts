import type { ErrorCode } from '@hora/schema/error-codes'
import type { DomainError } from '#kernel/domain-error.ts'

/**
 * The rules whose refusals are counted. A refusal names its rule to the person, who can name it to support, so an id
 * never changes its meaning. "Not found" is not counted: links grow old every day, and ids cannot be guessed.
 */
export const securityRules = {
  'auth.confirm-email-limit': 'Too many requests for a link that confirms an address',
  'auth.email-change-limit': 'Too many changes of an address',
  'auth.ended-login': 'The cookie of a login that has ended',
  'auth.link-limit': 'Too many uses of mailed links',
  'auth.not-allowed': 'Something that the account may see but not do',
  'auth.other-limit': 'Too many attempts at something else',
  'auth.password-check-limit': 'Too many checks of the current password',
  'auth.reset-password-limit': 'Too many requests for a link that resets a password',
  'auth.sign-in-limit': 'Too many attempts to sign in',
  'auth.sign-in-link-limit': 'Too many requests for a link that signs in',
  'auth.sign-up-limit': 'Too many attempts to sign up',
  'auth.token-invalid': 'A mailed link that has expired, was used, or never existed',
  'auth.wrong-password': 'An unknown address or a wrong password',
  'bookings.calendar-file-limit': 'Too many openings of calendar files from mails',
  'connections.blocked': 'A connection that one side has blocked',
  'connections.invitation-expired': 'An invitation that has expired',
  'connections.invitation-limit': 'Too many invitations',
  'connections.invitation-read-limit': 'Too many openings of invitations, or answers to them',
  'connections.invitation-used': 'An invitation that was used',
  'connections.invitation-withdrawn': 'An invitation that was withdrawn',
  'dev-tools.from-outside': 'A developer page under a foreign name or from another machine',
  'files.refused': 'A file that is no picture, or too large',
  'files.upload-limit': 'Too many uploads',
  'graph.answer-too-large': 'An answer beyond the limit',
  'graph.operation-refused': 'A document that is not registered, or is beyond a limit',
  'graph.unknown-operation': 'A document that this version does not have',
  'live.too-many-sockets': 'Too many sockets of a login or a network',
  'server.foreign-origin': 'A request from a page of another site',
} as const satisfies Readonly<Record<string, string>>

export type SecurityRule = keyof typeof securityRules

const rulesOfCodes: Partial<Record<ErrorCode, SecurityRule>> = {
  ANSWER_TOO_LARGE: 'graph.answer-too-large',
  BLOCKED: 'connections.blocked',
  FILE_REFUSED: 'files.refused',
  FORBIDDEN_ORIGIN: 'server.foreign-origin',
  INVALID_CREDENTIALS: 'auth.wrong-password',
  INVITATION_EXPIRED: 'connections.invitation-expired',
  INVITATION_REVOKED: 'connections.invitation-withdrawn',
  INVITATION_USED: 'connections.invitation-used',
  NOT_ALLOWED: 'auth.not-allowed',
  OPERATION_REFUSED: 'graph.operation-refused',
  RATE_LIMITED: 'auth.other-limit',
  SIGNED_OUT: 'auth.ended-login',
  TOKEN_INVALID: 'auth.token-invalid',
  UNKNOWN_OPERATION: 'graph.unknown-operation',
}

/** The rules of the counters in `rate-limits.ts`, by the first part of their names. */
const rulesOfCounters: Readonly<Record<string, SecurityRule>> = {
  avatar: 'files.upload-limit',
  'calendar-file': 'bookings.calendar-file-limit',
  'confirm-email': 'auth.confirm-email-limit',
  'email-change': 'auth.email-change-limit',
  'invitation-answer': 'connections.invitation-read-limit',
  'invitation-read': 'connections.invitation-read-limit',
  'invite-again': 'connections.invitation-limit',
  'invite-link': 'connections.invitation-limit',
  'invite-mail': 'connections.invitation-limit',
  'invite-mail-to': 'connections.invitation-limit',
  'invite-pair': 'connections.invitation-limit',
  'invitations-received': 'connections.invitation-limit',
  link: 'auth.link-limit',
  'password-check': 'auth.password-check-limit',
  'reset-password': 'auth.reset-password-limit',
  'sign-in': 'auth.sign-in-limit',
  'sign-in-link': 'auth.sign-in-link-limit',
  'sign-up': 'auth.sign-up-limit',
}

/** The rule behind a refusal with this code; null if such refusals are everyday. */
export function ruleOfCode(code: unknown): SecurityRule | null {
  return typeof code === 'string' ? (rulesOfCodes[code as ErrorCode] ?? null) : null
}

/** The same for a refusal with its details. */
export function ruleOf(error: DomainError): SecurityRule | null {
  const counter = 'counter' in error && typeof error.counter === 'string' ? error.counter : ''
  return rulesOfCounters[counter] ?? ruleOfCode(error.code)
}
