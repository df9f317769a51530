import { hash } from 'node:crypto'

/** The stored form of a secret token: its SHA-256 in base64url. A fast hash is enough for 256 random bits. */
export function tokenHash(token: string): string {
  return hash('sha256', token, 'base64url')
}
