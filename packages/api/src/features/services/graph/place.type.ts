import type { placeKinds } from '@hora/schema/inputs/services'
import { builder } from '#graph/builder.ts'
import { shortRow } from '#graph/list-size.ts'
import type { PlaceView } from '../data/service-view.ts'

type PlaceKind = (typeof placeKinds)[number]

const PlaceKindEnum = builder.enumType('PlaceKind', {
  description: 'The kinds of places for a session.',
  values: {
    ONLINE: { value: 'online', description: 'An online room of Hora.' },
    ADDRESS: { value: 'address', description: 'A street address.' },
    LINK: { value: 'link', description: 'A web address, e.g. of another video service.' },
    PHONE: { value: 'phone', description: 'A phone call.' },
  } as const satisfies Record<Uppercase<PlaceKind>, { value: PlaceKind; description: string }>,
})

export const PlaceType = builder.objectRef<PlaceView>('Place').implement({
  ...shortRow,
  description: 'Where a session takes place.',
  fields: (t) => ({
    kind: t.field({ type: PlaceKindEnum, description: 'Its kind.', resolve: (place) => place.placeKind }),
    detail: t.string({
      nullable: true,
      description: 'The address, link or number; null for an online room.',
      resolve: (place) => place.placeDetail,
    }),
  }),
})
