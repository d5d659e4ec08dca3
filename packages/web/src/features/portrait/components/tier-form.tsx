import { Button, Radio, TextInput } from '@mantine/core'
import { relationTiers } from '@relais/core/portrait/decide-tier'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../../app/failure-sentence.ts'
import type { CreatorKey } from '../../creator/api/creator.ts'
import { type Portrait, type RelationTier, useDecideTier } from '../api/portrait.ts'
import styles from '../portrait.module.css'

interface TierFormProps {
  readonly creatorKey: CreatorKey
  readonly tier: Portrait['tier']
  readonly onDone: () => void
}

/** Somebody who knows better says so, and why. */
export function TierForm({ creatorKey, tier, onDone }: TierFormProps) {
  const { t } = useTranslation()
  const sentence = useFailureSentence()
  const decide = useDecideTier(creatorKey)
  const [chosen, setChosen] = useState<RelationTier | null>(tier.tier)
  const [reason, setReason] = useState(tier.personsReason ?? '')
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen) decide.mutate({ tier: chosen, reason: reason.trim() }, { onSuccess: onDone })
      }}
    >
      <Radio.Group
        label={t('portrait.tierName')}
        value={chosen ?? ''}
        onChange={(value) => setChosen(value as RelationTier)}
      >
        {relationTiers.map((one) => (
          <Radio key={one} value={one} label={t(`portrait.tier.${one}`)} mt={8} />
        ))}
      </Radio.Group>
      <TextInput
        label={t('portrait.because')}
        value={reason}
        maxLength={500}
        error={decide.error ? sentence(decide.error) : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button type="submit" loading={decide.isPending} disabled={chosen === null || reason.trim() === ''}>
          {t('action.save')}
        </Button>
        {tier.decidedBy === 'person' && (
          <Button variant="subtle" onClick={() => decide.mutate(null, { onSuccess: onDone })}>
            {t('portrait.letRelais')}
          </Button>
        )}
      </div>
    </form>
  )
}
