import type { Expectations } from '#graph/authorization/expectation.ts'
import {
  bothSides,
  ownAccountChanges,
  ownPracticeChanges,
  professionalOnly,
} from '#graph/authorization/rows.ts'

export const authorization: Expectations = {
  objects: {
    Professional: {
      ways: {
        'Professional $professional': bothSides,
        '{ professional(handle: $handle) {*} }': { ...bothSides, anonymous: 'signed-out' },
        '{ viewer { professional {*} } }': {
          professional: 'sees',
          strangerProfessional: 'own',
          others: 'null',
        },
      },
      fields: {
        'id handle profession displayName zone version isViewer': 'sees',
        'cancellation rescheduleNoticeMinutes': 'sees',
        sessionLimits: { professional: 'sees', others: 'null' },
        links: { formerClient: 'empty', others: 'sees' },
        'bio avatarUrl': { formerClient: 'null', others: 'sees' },
      },
    },
    CancellationPolicy: {
      ways: { 'Professional $professional cancellation': bothSides },
      fields: { 'tiers graceMinutes insideLastTier': 'sees' },
    },
    CancellationTier: {
      ways: { 'Professional $professional cancellation tiers': bothSides },
      fields: { 'noticeMinutes owedPercent': 'sees' },
    },
    PracticeLimits: {
      ways: { 'Professional $professional sessionLimits': professionalOnly },
      fields: { 'perDay perWeek clientPerDay clientPerWeek breakAfterMinutes breakMinutes': 'sees' },
    },
    Contact: {
      ways: { 'Account $account contact': professionalOnly },
      fields: { 'email phone phoneVerified shared': 'sees' },
    },
    SocialLink: {
      ways: { 'Account $account links': professionalOnly, 'Professional $professional links': bothSides },
      fields: { 'label url': 'sees' },
    },
    Onboarding: {
      ways: {
        '{ viewer { account { id } onboarding {*} } }': {
          professional: 'sees',
          strangerProfessional: 'own',
          others: 'null',
        },
      },
      fields: { 'nextStep completed pageSeen showsFirstSteps': 'sees' },
    },
  },
  extends: {
    Account: { fields: { 'avatarUrl bio links contact': 'sees' } },
    Viewer: {
      fields: {
        'professional onboarding': { professional: 'sees', others: 'null' },
        suggestedHandle: 'sees',
      },
    },
  },
  queries: {
    professional: { args: '(handle: $handle)', row: { ...bothSides, anonymous: 'signed-out' } },
  },
  mutations: {
    updateProfile: {
      input: () => ({ expectedVersion: 1, bio: 'Changed' }),
      row: ownAccountChanges,
      gives: { account: 'sees' },
    },
    updateContact: {
      input: () => ({ shared: false }),
      row: ownAccountChanges,
      gives: { account: 'sees' },
    },
    removeAvatar: { row: ownAccountChanges, gives: { account: 'sees' } },
    becomeProfessional: {
      input: () => ({ handle: 'brand-new', profession: 'Coach', zone: 'Europe/Paris' }),
      row: {
        client: 'done',
        anonymous: 'signed-out',
        professional: 'refused:WRONG_STATE',
        strangerProfessional: 'refused:WRONG_STATE',
        others: 'own',
      },
      gives: { viewer: 'sees' },
    },
    updateProfessional: {
      input: () => ({ expectedVersion: 1, profession: 'Tutor' }),
      row: ownPracticeChanges,
      gives: { 'professional onboarding': 'sees' },
    },
    updateFirstSteps: {
      input: () => ({ pageSeen: true, hidden: true }),
      row: ownPracticeChanges,
      gives: { onboarding: 'sees' },
    },
    finishOnboarding: { row: ownPracticeChanges, gives: { onboarding: 'sees' } },
  },
  shows: {
    'Contact.shared': ['contact_details.shared'],
    'CancellationPolicy.insideLastTier': ['professionals.cancellation', 'services.cancellation'],
    'CancellationTier.owedPercent': ['professionals.cancellation', 'services.cancellation'],
    'Contact.phoneVerified Professional.version Professional.isViewer Onboarding.nextStep Onboarding.completed':
      [],
    'Onboarding.pageSeen Onboarding.showsFirstSteps Viewer.suggestedHandle': [],
  },
}
