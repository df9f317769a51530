/**
 * The column type of text that only some people may read. The database stores ciphertext. Only the vault of the api
 * makes an `EncryptedText`, so a plain string does not compile.
 */
import { type AnyPgColumn, customType } from 'drizzle-orm/pg-core'

declare const encrypted: unique symbol

/** A text as the database stores it: the vault's envelope. */
export type EncryptedText = Uint8Array & { readonly [encrypted]: true }

/** A column of private text: `message: privateText()`. Its privacy class is made by `privateTextOf`. */
export const privateText = customType<{ data: EncryptedText; driverData: Uint8Array | string }>({
  dataType: () => 'bytea',
  toDriver: (value) => value,
  fromDriver: (value) =>
    (typeof value === 'string' ? Buffer.from(value.slice(2), 'hex') : value) as EncryptedText,
})

/** A column that `privateText` made. */
export type PrivateTextColumn = AnyPgColumn<{ data: EncryptedText }>
