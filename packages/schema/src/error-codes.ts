/**
 * Every error code, with a helpful English sentence.
 * The web shows its own copy for each code; API users read this sentence.
 */
export const errorCodes = {
  ADDRESS_TAKEN: 'This email address can’t be used here. Try another one.',
  ALREADY_CONNECTED: 'You’re already connected.',
  ALREADY_CONTESTED: 'You’ve already contested this. Your professional can still correct it.',
  ALREADY_IN_SESSION: 'This client already has a place in this session.',
  ANSWER_TOO_LARGE: 'This is too much to load at once. Choose a shorter range or load fewer entries.',
  ATTENDANCE_FINAL: 'Attendance can be changed until 30 days after the session. That time has passed.',
  ATTENDANCE_LIMIT: 'This attendance has been changed ten times, which is the limit.',
  BLOCKED: 'This connection isn’t possible.',
  BOOKED_BY_YOU: 'You already have a session at this time. Choose another one.',
  BUFFER_TOO_SHORT: 'This time is too close to another session. Choose another one.',
  CAPACITY_BELOW_PLACES:
    'More people than that have a place. Choose a higher number, or remove some of them first.',
  CONFIRMATION_NEEDED: 'This link was requested in another browser. Confirm that it’s you.',
  CONTEST_CLOSED:
    'A missed session can be contested for 14 days after it was recorded. That time has passed.',
  EMAIL_NOT_CONFIRMED: 'Confirm your email address first. We can send the link again.',
  END_NOT_LATER: 'The end has to come after the start.',
  END_OUT_OF_RANGE: 'The end has to be in the years 2000 to 2098.',
  FILE_REFUSED: 'This file can’t be used. Choose a JPEG, PNG or WebP picture of up to 5 MB.',
  FORBIDDEN_ORIGIN: 'This request came from another address than Hora’s own.',
  HANDLE_TAKEN: 'This handle is already in use. Choose another one.',
  HELD_BY_YOU:
    'A time that overlaps this one, or is too close to it, is already kept for you. Continue with it, or give it back.',
  HOLD_EXPIRED: 'This time is no longer kept for you. Choose a time again.',
  IDEMPOTENCY_MISMATCH: 'This request was already sent with other details. Use a new idempotency key.',
  INTERNAL: 'Something went wrong on our side. Please try again.',
  INVALID_CREDENTIALS: 'The email address or password is incorrect.',
  INVALID_INPUT: 'Some details aren’t valid. Check them and try again.',
  INVITATION_EXPIRED: 'This invitation has expired. Ask for a new one.',
  INVITATION_REVOKED: 'This invitation was withdrawn. Ask for a new one.',
  INVITATION_USED: 'This invitation has already been used.',
  LIMIT_REACHED: 'You’ve reached the limit for this. Remove something first.',
  NOTICE_TOO_SHORT: 'It’s too late to change this online. Contact your professional.',
  NOT_ALLOWED: 'You don’t have permission to do this.',
  NOT_FOUND: 'We couldn’t find this. It may have been removed.',
  NOT_STARTED: 'The session hasn’t started yet. Record the attendance once it has.',
  OPERATION_REFUSED: 'This operation can’t be run here.',
  OUTSIDE_AVAILABILITY: 'This time is outside the open hours.',
  OWN_ADDRESS: 'This is your own email address. Enter the address of the person you invite.',
  PASSWORD_BREACHED: 'This password is on a public list of stolen passwords. Choose another one.',
  PASSWORD_NEEDED: 'Enter the password chosen at sign-up, or start again with this address.',
  PASSWORD_NOT_SET: 'Your account has no password yet. Set one first: we’ll email you a link.',
  QUOTE_CHANGED: 'What cancelling costs has changed meanwhile. Nothing was cancelled. Check the new amount.',
  RANGE_TOO_LONG: 'This period is too long. Choose an earlier end.',
  RATE_LIMITED: 'Too many attempts. Wait a moment and try again.',
  RETRY_LATER: 'We can’t reach our database right now. Everything you saved is safe. Please try again.',
  SERVICE_INACTIVE: 'This service can’t be booked at the moment.',
  SESSION_FULL: 'This session is full. Choose another time.',
  SESSION_STARTED: 'This session has started, so it can’t be moved or cancelled any more.',
  SIGNED_OUT: 'Sign in first.',
  SLOT_TAKEN: 'This time is no longer available. Choose another one.',
  STALE_VERSION: 'This was changed elsewhere. Check the latest version and try again.',
  START_NOT_OFFERED: 'Sessions don’t start at this time. Choose one of the offered times.',
  START_OUT_OF_RANGE: 'The start has to be in the years 2000 to 2098.',
  TIME_PASSED: 'This time has already passed. Choose a later one.',
  TIME_SKIPPED: 'The clocks go forward then, so these times don’t exist. Choose others.',
  TOKEN_INVALID: 'This link doesn’t work. Ask for a new one.',
  TOO_FAR_AHEAD: 'This time is too far ahead to be booked. Choose an earlier one.',
  TOO_MANY_BOOKINGS: 'You two have 200 upcoming bookings, which is the limit. Cancel one first.',
  TOO_MANY_CHANGES: 'You’ve made many bookings and changes in the last hour. Try again a little later.',
  TOO_MANY_MOVES: 'This booking has been moved too often. Cancel it and book another time.',
  TOO_MUCH_TIME_OFF: 'A day can have up to 10 entries of time off. Change or remove one first.',
  TOO_SOON: 'It’s too late to book this time. Choose a later one.',
  TOO_YOUNG: 'You’re not old enough to create an account here.',
  UNKNOWN_OPERATION: 'Hora was updated and no longer knows this request. Reload the page.',
  WRONG_STATE: 'This is no longer possible.',
} as const satisfies Record<string, string>

/** The sentence with RETRY_LATER when the connection broke while a change was being saved. */
export const mayHaveTakenEffect =
  'We couldn’t confirm whether this was saved. It’s safe to send it again with the same idempotency key.'

export type ErrorCode = keyof typeof errorCodes
