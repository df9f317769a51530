import type { ObjectRef } from '@pothos/core'
import { builder, type Types } from './builder.ts'
import { type ChangeKind, ChangeKindEnum } from './change-kind.ts'
import { type ShownFields, type ShownValue, shownFields } from './shown-fields.ts'

/** The values that every live message has besides its own fields. */
interface Message {
  readonly kind: ChangeKind
  readonly cursor: string
}

export interface ChangeOptions<Fields extends ShownFields> {
  readonly description: string
  /** The description of `kind` for this change. */
  readonly kind?: string
  readonly fields: Fields
}

const ownFields = (kind: string) =>
  ({
    kind: { type: ChangeKindEnum, description: kind },
    cursor: { type: 'EventCursor', description: 'Resume after this one.' },
  }) as const

/** The type of a live field's messages: the kind, the cursor, and the current thing beside its id. */
export function changeType<const Fields extends ShownFields>(
  name: `${string}Change`,
  { description, kind = 'What happened.', fields }: ChangeOptions<Fields>,
): ObjectRef<Types, Message & ShownValue<Fields>> {
  return builder
    .objectRef<Message & ShownValue<Fields>>(name)
    .implement({ description, fields: (t) => shownFields(t as never, { ...ownFields(kind), ...fields }) })
}
