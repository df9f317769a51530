/**
 * Every code a person can meet, with the English sentence that helps.
 * The web maps codes to its own copy; the sentence is what API users read.
 */
export const errorCodes = {
  ADDRESS_TAKEN: 'That e-mail address cannot be used here. Try another one.',
  ALREADY_CONNECTED: 'You are already connected.',
  BLOCKED: 'This connection is not possible.',
  EMAIL_NOT_CONFIRMED: 'Confirm your e-mail address first. We can send the link again.',
  FILE_REFUSED: 'This file is not a picture we can accept. Use a JPEG, PNG or WebP of up to 5 MB.',
  FORBIDDEN_ORIGIN: 'This request did not come from Hora itself.',
  HANDLE_TAKEN: 'This handle is already in use. Choose another one.',
  HOLD_EXPIRED: 'Your hold on this time has run out. Choose a time again.',
  IDEMPOTENCY_MISMATCH: 'This request was already made with other details.',
  INTERNAL: 'Something went wrong on our side. Nothing was changed. Please try again.',
  INVALID_CREDENTIALS: 'The e-mail address or the password is not right.',
  INVALID_INPUT: 'Some of the details need another look.',
  INVALID_RANGE: 'This range of dates cannot be used. Choose at most 92 days, start before end.',
  INVITATION_EXPIRED: 'This invitation has expired. Ask for a new one.',
  INVITATION_REVOKED: 'This invitation was withdrawn. Ask for a new one.',
  INVITATION_USED: 'This invitation has already been used.',
  LIMIT_REACHED: 'You have reached the limit for this. Remove something first.',
  NOTICE_TOO_SHORT: 'It is too late to change this online. Please contact your professional.',
  NOT_ALLOWED: 'You may not do this.',
  NOT_FOUND: 'We could not find this. It may have been removed.',
  OPERATION_REFUSED: 'This operation cannot be run here.',
  OUTSIDE_AVAILABILITY: 'This time is outside the open hours.',
  PASSWORD_BREACHED: 'This password is on a public list of stolen passwords. Choose another one.',
  RATE_LIMITED: 'Too many tries. Wait a little and try again.',
  RETRY_LATER: 'We could not reach our own database just now. Nothing was lost; please try again.',
  SERVICE_INACTIVE: 'This service cannot be booked any more.',
  SIGNED_OUT: 'Sign in first.',
  SLOT_TAKEN: 'Someone was faster: this time has just been taken.',
  STALE_VERSION: 'This was changed elsewhere in the meantime. Look at the newest version and try again.',
  TIME_PASSED: 'This time has already passed. Choose a later one.',
  TOKEN_INVALID: 'This link is no longer valid. Ask for a new one.',
  TOO_FAR_AHEAD: 'This time is further ahead than bookings are open.',
  TOO_SOON: 'This time is too soon to be booked by now. Choose a later one.',
  TOO_YOUNG: 'You are not old enough to open an account here.',
  UNKNOWN_OPERATION: 'This page is out of date. Please reload it.',
  WRONG_STATE: 'This cannot be done any more in its present state.',
} as const satisfies Record<string, string>

export type ErrorCode = keyof typeof errorCodes
