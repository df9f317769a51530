import { hash } from 'node:crypto'

/** What is stored of a secret token: its SHA-256 in base64url. A fast hash suffices for 256 random bits. */
export function tokenHash(token: string): string {
  return hash('sha256', token, 'base64url')
}
