import { Button, NativeSelect, TextInput } from '@mantine/core'
import { reputationKinds } from '@relais/core/influence/reputation-words'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../../app/failure-sentence.ts'
import type { CreatorKey } from '../../creator/api/creator.ts'
import { type EvidenceItem, useAddEvidence } from '../api/portrait.ts'
import styles from '../portrait.module.css'

interface EvidenceFormProps {
  readonly creatorKey: CreatorKey
  readonly onDone: () => void
}

/** What the profile does not say: of which kind, in which words, and where it can be read. */
export function EvidenceForm({ creatorKey, onDone }: EvidenceFormProps) {
  const { t } = useTranslation()
  const sentence = useFailureSentence()
  const add = useAddEvidence(creatorKey)
  const [kind, setKind] = useState<EvidenceItem['kind']>('book')
  const [quote, setQuote] = useState('')
  const [address, setAddress] = useState('')
  const sourceUrl = address.trim() === '' ? null : address.trim()
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault()
        add.mutate({ kind, quote: quote.trim(), sourceUrl }, { onSuccess: onDone })
      }}
    >
      <NativeSelect
        label={t('portrait.kindName')}
        value={kind}
        data={reputationKinds.map((value) => ({ value, label: t(`portrait.kind.${value}`) }))}
        onChange={(event) => setKind(event.currentTarget.value as EvidenceItem['kind'])}
      />
      <TextInput
        label={t('portrait.quote')}
        value={quote}
        maxLength={500}
        onChange={(event) => setQuote(event.currentTarget.value)}
      />
      <TextInput
        label={t('portrait.sourceUrl')}
        type="url"
        placeholder="https://"
        value={address}
        maxLength={2000}
        error={add.error ? sentence(add.error) : null}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <Button type="submit" loading={add.isPending} disabled={quote.trim() === ''}>
        {t('action.save')}
      </Button>
    </form>
  )
}
