import { demoLogins } from '#seed/demo-logins.ts'

export interface DemoPerson {
  readonly name: string
  readonly email: string
  readonly zone: string
  readonly bio: string | null
  /** Null: this person does not sign in. */
  readonly password: string | null
}

const [ada, noor] = demoLogins

/** The professional whose practice the demo shows. */
export const adaPerson: DemoPerson = {
  ...ada,
  zone: 'Europe/Paris',
  bio: 'I help people speak so that others want to listen. Fifteen years on stage, ten in rehearsal rooms.',
}

const inParis = (name: string, email: string): DemoPerson => ({
  name,
  email: `${email}@hora.example`,
  zone: 'Europe/Paris',
  bio: null,
  password: null,
})

/** Her clients. The first one is for trying out a booking, in a zone an hour away. */
export const demoClients = {
  noor: {
    ...noor,
    zone: 'Europe/London',
    bio: 'Preparing my first keynote.',
  },
  jonas: inParis('Jonas Weber', 'jonas'),
  mei: inParis('Mei Lin', 'mei'),
  tomas: inParis('Tomás Silva', 'tomas'),
  amira: inParis('Amira Benali', 'amira'),
  ruth: inParis('Ruth Cole', 'ruth'),
  emil: inParis('Emil Nyström', 'emil'),
} as const satisfies Record<string, DemoPerson>

export type DemoClient = keyof typeof demoClients
