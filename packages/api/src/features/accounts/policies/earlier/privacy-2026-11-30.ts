/** The privacy notice that sign-up asked to accept on 30 November 2026. */
export const privacy20261130 = {
  document: 'privacy',
  version: '2026-11-30',
  text: `# Privacy notice

Version of 30 November 2026.

## What we keep, and why

- **To sign you in:** your email address and a hash of your password (argon2id), never the password itself.
- **To show who you are to the people you are connected with:** your name, and what you choose to add: a picture, a
  short text, links and your profession. You can remove each of these, and it is then deleted.
- **To use your language and show the right time:** your language, your time zone, and your country if you give it.
- **To manage appointments:** services, opening hours, connections, bookings and their history.
- **To protect your account:** the devices you are signed in on, described by browser, system and country. The country
  is looked up on this server; the address of your connection is not kept with it.
- **To prove what was agreed:** which versions of these documents you accepted, and when.

We compare your date of birth with the minimum age and do not store it.

## Who can see it

The people you are connected with see what concerns them. Nobody else does: there are no advertisers and no trackers,
and a new installation of Hora sends nothing to any third party. Emails are sent through the mail server that the
operator has chosen.

## How long we keep it

As long as you have an account, and no longer than each purpose needs. Logins end after 10 days without use, and after
30 days at the latest.

## Your rights

You can see, correct, export and erase your data, and object to its use. Contact the operator of this installation.
You can also complain to the data protection authority of your country.
`,
} as const
