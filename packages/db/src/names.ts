/** Branded names that only their parsers create. These are only types: columns use them, and the kernel parses them. */

declare const zone: unique symbol
declare const currency: unique symbol

/** The IANA name of a time zone that this machine knows, such as `Europe/Paris`. Never an offset. */
export type ZoneId = string & { readonly [zone]: true }

/** An ISO 4217 code in use, such as `EUR`. */
export type Currency = string & { readonly [currency]: true }
