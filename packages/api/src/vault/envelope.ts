import type { KeyObject } from 'node:crypto'
import type { EncryptedText } from '@hora/db/private-text'
import type { AccountId } from '#kernel/ids.ts'
import type { Random } from '#kernel/random.ts'
import { decryptBytes, encryptBytes } from './aes-gcm.ts'

/** The format of the envelope: format (1), person (16), version of their key (2), then what `encryptBytes` writes. */
const format = 1
const headerBytes = 19

/** A data key of a person. */
export interface DataKey {
  readonly subject: AccountId
  readonly version: number
  readonly key: KeyObject
}

/** The key that a text was encrypted with. */
export type KeyName = Pick<DataKey, 'subject' | 'version'>

/** Encrypts a text for one place: a column and the id of the row. */
export function encryptText(random: Random, by: DataKey, place: string, text: string): EncryptedText {
  const header = headerOf(by)
  const value = encryptBytes(random, by.key, Buffer.from(text, 'utf8'), boundTo(header, place))
  return Buffer.concat([header, value]) as Uint8Array as EncryptedText
}

/** Throws when the text was encrypted for another place or was changed. */
export function decryptText(key: KeyObject, place: string, text: EncryptedText): string {
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength)
  const header = bytes.subarray(0, headerBytes)
  return decryptBytes(key, bytes.subarray(headerBytes), boundTo(header, place)).toString('utf8')
}

/** The key that a text needs. */
export function keyNameOf(text: EncryptedText): KeyName {
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength)
  if (bytes[0] !== format) throw new Error('An encrypted text has an unknown format')
  return { subject: uuidOf(bytes.subarray(1, 17)), version: bytes.readUInt16BE(17) }
}

function headerOf({ subject, version }: KeyName): Buffer {
  const header = Buffer.alloc(headerBytes)
  header[0] = format
  header.write(subject.replaceAll('-', ''), 1, 'hex')
  header.writeUInt16BE(version, 17)
  return header
}

function uuidOf(bytes: Buffer): AccountId {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') as AccountId
}

function boundTo(header: Buffer, place: string): Buffer {
  return Buffer.concat([header, Buffer.from(place, 'utf8')])
}
