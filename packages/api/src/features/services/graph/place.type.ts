import type { placeKinds } from '@hora/schema/inputs/services'
import { builder } from '#graph/builder.ts'
import { shortRow } from '#graph/list-size.ts'
import type { PlaceView } from '../data/service-view.ts'

type PlaceKind = (typeof placeKinds)[number]

const PlaceKindEnum = builder.enumType('PlaceKind', {
  description: 'The kinds of places for a session.',
  values: {
    ONLINE: { value: 'online', description: 'Online; the two agree on a video room.' },
    ADDRESS: { value: 'address', description: 'A street address.' },
    LINK: { value: 'link', description: 'A web address, e.g. of another video service.' },
    PHONE: { value: 'phone', description: 'A phone call.' },
  } as const satisfies Record<Uppercase<PlaceKind>, { value: PlaceKind; description: string }>,
})

/** A place as one viewer may see it. The graph shows no other, so a row with its detail does not compile. */
interface ShownPlace {
  readonly kind: PlaceKind
  readonly hint: string | null
  readonly detail: string | null
}

/** Without `seesDetail`, the address, link or number is left out. */
export function shownPlace(
  { placeKind, placeHint, placeDetail }: PlaceView,
  { seesDetail }: { readonly seesDetail: boolean },
): ShownPlace {
  return { kind: placeKind, hint: placeHint, detail: seesDetail ? placeDetail : null }
}

export const PlaceType = builder.objectRef<ShownPlace>('Place').implement({
  ...shortRow,
  description: 'Where a session takes place.',
  fields: (t) => ({
    kind: t.expose('kind', { type: PlaceKindEnum, description: 'Its kind.' }),
    hint: t.exposeString('hint', {
      nullable: true,
      description: 'A short hint that clients see before they book, e.g. "near Canal Saint-Martin".',
    }),
    detail: t.exposeString('detail', {
      nullable: true,
      description:
        'The address, link or number: for the professional, and for a client with a confirmed booking. Null for ONLINE.',
    }),
  }),
})
