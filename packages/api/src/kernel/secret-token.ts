import type { Random } from './random.ts'

declare const secret: unique symbol

/** 256 unpredictable bits as 43 base64url characters. Only its hash is ever stored. */
export type SecretToken = string & { readonly [secret]: true }

export function secretToken(random: Random): SecretToken {
  return random.bytes(32).toBase64({ alphabet: 'base64url', omitPadding: true }) as SecretToken
}

/** Whether a text has the format of a token, so that a malformed one costs no lookup. */
export function isSecretToken(text: string): text is SecretToken {
  return /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/.test(text)
}
