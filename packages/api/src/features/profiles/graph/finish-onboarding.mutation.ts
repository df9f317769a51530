import { answer, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { Refusal } from '#graph/errors.ts'
import type { Onboarding } from '../domain/onboarding.ts'
import { finishOnboarding } from '../use-cases/finish-onboarding.ts'
import { OnboardingType } from './onboarding.type.ts'

const Success = builder.objectRef<{ onboarding: Onboarding }>('FinishOnboardingSuccess').implement({
  description: 'Onboarding is over.',
  fields: (t) => ({
    onboarding: t.expose('onboarding', {
      type: OnboardingType,
      description: 'Where onboarding stands now.',
    }),
  }),
})

const Result = resultUnion('FinishOnboarding', [Success, Refusal])

builder.mutationField('finishOnboarding', (t) =>
  t.field({
    type: Result,
    description: 'Leaves onboarding behind, once there are hours and a service.',
    authScopes: { professional: true },
    resolve: async (_root, _args, context) => {
      const outcome = await finishOnboarding(context.ports, context.viewer)
      return answer(outcome, 'FinishOnboardingSuccess')
    },
  }),
)
