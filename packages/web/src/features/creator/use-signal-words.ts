import type { RankedCreator } from '@relais/server/influence/influence.schema'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'

type Signal = RankedCreator['signals'][number]

/**
 * A signal's value in plain words and in its own unit, as docs/methods defines it:
 * audience in followers, focus and share of voice from 0 to 1, frequency in decayed weeks, citations in people,
 * observed audience in reactions a post, reputation in kinds of evidence, conversation from 0 to 1, conversion per
 * exposed person, response and momentum as natural logarithms of a ratio to what was to be expected, or is usual.
 */
export function useSignalWords(): (signal: Signal) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return ({ name, value, sample, knowledge }) => {
    if (value === null)
      return knowledge === 'estimated' ? t('value.estimatedFromOthers') : t('value.notKnownYet')
    switch (name) {
      case 'audience':
        return t('signal.audience.value', { count: value, shown: format.integer(value) })
      case 'focus':
        return t('signal.focus.value', { share: format.finePercent(value), count: sample })
      case 'shareOfVoice':
        return t('signal.shareOfVoice.value', { share: format.finePercent(value), count: sample })
      case 'frequency':
        return t('signal.frequency.value', { value: format.number(value), count: sample })
      case 'citations':
        return t('signal.citations.value', { count: Math.round(value) })
      case 'observedAudience':
        return t('signal.observedAudience.value', { value: format.compact(value), count: sample })
      case 'reputation':
        return t('signal.reputation.value', { count: value })
      case 'conversation':
        return t('signal.conversation.value', { share: format.finePercent(value), count: sample })
      case 'conversion':
        return t('signal.conversion.value', { share: format.finePercent(value), count: sample })
      case 'momentum':
        return t('signal.momentum.value', { times: format.number(Math.exp(value)), count: sample })
      case 'response':
        return t('signal.response.value', { times: format.number(Math.exp(value)), count: sample })
    }
  }
}
