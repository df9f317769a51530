import { ProfessionalType } from '#features/profiles/index.ts'
import { builder } from '#graph/builder.ts'
import {
  connectionOf,
  type PageArgs,
  pageArgs,
  pageOf,
  readPageCursor,
  rowsToRead,
} from '#graph/connection.ts'
import type { GraphContext } from '#graph/context.ts'
import { loaderFor } from '#graph/loader.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import { readOfferedServices } from '../data/read-services.ts'
import type { ServiceView } from '../data/service-view.ts'
import { ServiceType } from './service.type.ts'

/** Loads the services that the viewer may see, in one statement for all professionals of a list. */
const servicesOf = loaderFor<ProfessionalId, readonly ServiceView[]>(async ({ ports, viewer }, ids) =>
  viewer.kind === 'signed-in' ? await readOfferedServices(ports.db, viewer.accountId, ids) : new Map(),
)

type Key = readonly [position: number, id: string]
const keyOf = ({ position, id }: ServiceView): Key => [position, id]
const isKey = (key: readonly unknown[]): key is Key =>
  key.length === 2 && Number.isInteger(key[0]) && typeof key[1] === 'string'

async function pageOfServices(context: GraphContext, professionalId: ProfessionalId, args: PageArgs) {
  const after = readPageCursor(args, isKey)
  const most = rowsToRead(args)
  const all = (await servicesOf(context, professionalId)) ?? []
  const rest = after === null ? all : all.filter((each) => comesAfter(keyOf(each), after))
  return pageOf(rest.slice(0, most), args, keyOf)
}

function comesAfter([position, id]: Key, [afterPosition, afterId]: Key): boolean {
  return position > afterPosition || (position === afterPosition && id > afterId)
}

const OwnServices = connectionOf('QueryServicesConnection', ServiceType, 'services')
const OfferedServices = connectionOf('ProfessionalServicesConnection', ServiceType, 'services')

builder.queryField('services', (t) =>
  t.field({
    type: OwnServices,
    description: "The viewer's own services, in their order, inactive ones included.",
    args: pageArgs(50),
    authScopes: { professional: true },
    resolve: async (_root, args, context) => {
      const { viewer } = context
      if (viewer.kind !== 'signed-in' || viewer.professionalId === null) return pageOf([], args, keyOf)
      return await pageOfServices(context, viewer.professionalId, args)
    },
  }),
)

builder.objectField(ProfessionalType, 'services', (t) =>
  t.field({
    type: OfferedServices,
    description: 'Services the viewer may book; the professional sees inactive ones too.',
    args: pageArgs(50),
    resolve: async ({ id }, args, context) => await pageOfServices(context, id, args),
  }),
)
