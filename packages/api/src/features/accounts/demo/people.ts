import { demoLogins } from '#seed/demo-logins.ts'

export interface DemoPerson {
  readonly name: string
  readonly email: string
  readonly zone: string
  readonly bornOn: string
  readonly bio: string | null
  /** Null: this person does not sign in. */
  readonly password: string | null
}

const [ada, noor] = demoLogins

/** The professional whose practice the demo shows. */
export const adaPerson: DemoPerson = {
  ...ada,
  zone: 'Europe/Paris',
  bornOn: '1986-04-12',
  bio: 'I help people speak so that others want to listen. Fifteen years on stage, ten in rehearsal rooms.',
}

const inParis = (name: string, email: string, bornOn: string): DemoPerson => ({
  name,
  email: `${email}@hora.example`,
  zone: 'Europe/Paris',
  bornOn,
  bio: null,
  password: null,
})

/** Her clients. The first one is for trying out a booking, in a zone an hour away. */
export const demoClients = {
  noor: {
    ...noor,
    zone: 'Europe/London',
    bornOn: '1994-09-30',
    bio: 'Preparing my first keynote.',
  },
  jonas: inParis('Jonas Weber', 'jonas', '1979-02-03'),
  mei: inParis('Mei Lin', 'mei', '1999-11-21'),
  tomas: inParis('Tomás Silva', 'tomas', '1988-07-14'),
  amira: inParis('Amira Benali', 'amira', '1991-01-25'),
  ruth: inParis('Ruth Cole', 'ruth', '1968-05-08'),
  emil: inParis('Emil Nyström', 'emil', '1983-12-02'),
} as const satisfies Record<string, DemoPerson>

export type DemoClient = keyof typeof demoClients
