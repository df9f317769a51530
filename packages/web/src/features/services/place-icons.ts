import { Link2, MapPin, Phone, Video } from '#web/ui/icons.ts'

/** The icon of each kind of place. */
export const placeIcons = { ADDRESS: MapPin, LINK: Link2, ONLINE: Video, PHONE: Phone } as const
