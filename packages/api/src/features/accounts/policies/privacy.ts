import { privacyInFrench } from './privacy-in-french.ts'

/** The privacy notice that sign-up asks to accept. A change of a text is a new version, in both languages. */
export const privacy = {
  document: 'privacy',
  version: '2026-12-02',
  texts: {
    en: `# Privacy notice

Version of 2 December 2026. This notice exists in English and in French, and both say the same.

## What we keep, and why

- **To sign you in:** your email address and, if you set a password, its hash (argon2id), never the password itself.
  One cookie keeps you signed in. Another recognises the browser that asked for a link, for up to three days.
- **To show who you are to the people you are connected with:** your name, your profession if you run a practice, and
  what you choose to add: a picture, a short text and links. You can remove what you added, and it is then deleted.
- **To let them reach you, only if you agree:** your email address and, if you give it, your phone number, which is
  stored encrypted. You can turn this off at any time. Both are then hidden at once.
- **To use your language and show the right time:** your language, your time zone, and your country if you give it.
- **To manage sessions:** services, open hours, invitations, connections, bookings and their history, and the messages
  sent with them, which are stored encrypted. If a professional invites you by email, we keep the address they entered,
  even if you have no account.
- **To protect your account:** the devices you are signed in on, described by browser, system and country. The country
  is looked up on this server; the address of your connection is not kept with it. Refused attempts are counted by the
  hour, without their content.
- **To prove what was agreed:** which versions of these documents you accepted, and when.

We ask you to confirm that you have reached the minimum age. We do not ask for your date of birth.

## Who can see it

The people you are or were connected with see what concerns them. If you invite people, those who have an open
invitation link see your name, your profession, your picture and your short text. The operator of this
installation can see what is stored on it.

There are no advertisers and no trackers, and a new installation of Hora sends nothing to any third party. Emails are
sent through the mail server that the operator has chosen.

## How long we keep it

We keep your data as long as you have an account. Invitations are deleted 90 days after they expire. Logins end after
10 days without use, and after 30 days at the latest. Records of sent emails are deleted after 90 days, and counts of
refused attempts after 180 days.

## Your rights

In Hora you can see and correct your profile, your practice and your bookings, and remove what you added about
yourself. Hora has no button yet to export all of your data or to close your account.

By law you can ask for a copy of your data, for corrections, for its erasure, and object to its use. The operator of
this installation answers for your data and must reply to you. You can also complain to the data protection authority
of your country.

## Who the operator is

The person or company that runs this installation of Hora. If they gave their name and address, both are at the top of
this page. If not, ask the professional who invited you.
`,
    fr: privacyInFrench,
  },
} as const
