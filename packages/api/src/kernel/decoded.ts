import type { CurrencyCode, GlobalId, GlobalIdOfAny, ZoneName } from '@hora/schema/graph-types'
import type { Currency } from './currency.ts'
import type { IdOfType } from './ids.ts'
import type { ZoneId } from './zone.ts'

/** An id of one of several types, with its type. */
export type TypedId<Type extends string> = {
  [Each in Type]: { readonly type: Each; readonly id: IdOfType<Each> }
}[Type]

type Scalar = string | number | boolean | null | undefined
type Moment = Temporal.Instant | Temporal.PlainDate | Temporal.PlainDateTime

/** An input as use cases take it, with decoded ids. */
export type Decoded<T> =
  T extends GlobalId<infer Type>
    ? IdOfType<Type>
    : T extends GlobalIdOfAny<infer Types>
      ? TypedId<Types>
      : T extends ZoneName
        ? ZoneId
        : T extends CurrencyCode
          ? Currency
          : T extends Scalar | Moment
            ? T
            : { [Key in keyof T]: Decoded<T[Key]> }
