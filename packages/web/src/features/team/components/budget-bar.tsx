import { NativeSelect, NumberInput, Slider, TextInput } from '@mantine/core'
import { toMajorUnits, toMinorUnits } from '@relais/core/money/minor-units'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import type { TeamCandidate } from '../api/team.ts'
import styles from '../team.module.css'
import type { TeamChange, TeamSearch } from '../team-search.ts'

interface BudgetBarProps {
  readonly budget: number
  readonly currency: string
  readonly candidates: readonly TeamCandidate[]
  readonly search: TeamSearch
  readonly onBudget: (budget: number) => void
  /** It has come to rest. */
  readonly onBudgetSet: (budget: number) => void
  readonly onChange: (change: TeamChange) => void
}

const currencies = Intl.supportedValuesOf('currency')
const steps = 100

/** A round number at or above. */
function roundUp(amount: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, amount)))
  return ([1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((times) => times * power >= amount) ?? 10) * power
}

/** What it may cost, and whom it is to be made of. */
export function BudgetBar({
  budget,
  currency,
  candidates,
  search,
  onBudget,
  onBudgetSet,
  onChange,
}: BudgetBarProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [perThousand, setPerThousand] = useState(search.perThousand ?? '')
  const all = toMajorUnits(
    candidates.reduce((sum, { price }) => sum + (price?.high ?? 0), 0),
    currency,
  )
  const most = roundUp(Math.max(all, budget, 100))
  const money = (amount: number) => format.money(toMinorUnits(amount, currency), currency)
  return (
    <section className={styles.budget} aria-label={t('team.budget')}>
      <div className={styles.bar}>
        <NumberInput
          className={styles.short ?? ''}
          label={t('team.budget')}
          value={budget}
          min={0}
          max={1e9}
          hideControls
          onChange={(value) => {
            if (typeof value === 'number') onBudget(value)
          }}
          onBlur={() => onBudgetSet(budget)}
        />
        <NativeSelect
          className={styles.short ?? ''}
          label={t('team.currency')}
          value={currency}
          onChange={(event) => onChange({ currency: event.currentTarget.value })}
          data={currencies}
        />
        <div className={styles.slider}>
          <Slider
            min={0}
            max={most}
            step={most / steps}
            value={Math.min(budget, most)}
            label={money}
            thumbLabel={t('team.budget')}
            onChange={onBudget}
            onChangeEnd={onBudgetSet}
          />
          <p className={styles.ends}>
            <span>{money(0)}</span>
            <span>{money(most)}</span>
          </p>
        </div>
      </div>
      <details className={styles.more} open={search.most !== undefined || search.real !== undefined}>
        <summary>{t('team.conditions')}</summary>
        <div className={styles.bar}>
          <NumberInput
            className={styles.short ?? ''}
            label={t('team.most')}
            value={search.most ?? ''}
            min={1}
            max={200}
            onChange={(value) => onChange({ most: typeof value === 'number' ? value : undefined })}
          />
          <NumberInput
            className={styles.short ?? ''}
            label={t('team.real')}
            description={t('team.realWhat')}
            value={search.real ?? ''}
            min={0}
            max={100}
            suffix=" %"
            onChange={(value) => onChange({ real: typeof value === 'number' ? value : undefined })}
          />
          <CodesInput
            label={t('team.wantLang')}
            hint="fr, th"
            value={search.wantLang}
            onDone={(wantLang) => onChange({ wantLang })}
          />
          <CodesInput
            label={t('team.wantCountry')}
            hint="FR, TH"
            value={search.wantCountry}
            onDone={(wantCountry) => onChange({ wantCountry })}
          />
          <TextInput
            className={styles.field ?? ''}
            label={t('team.perThousand')}
            description={t('team.perThousandWhat')}
            placeholder="5-15"
            value={perThousand}
            onChange={(event) => setPerThousand(event.currentTarget.value)}
            onBlur={() => onChange({ perThousand: perThousand.trim() || undefined })}
          />
        </div>
      </details>
    </section>
  )
}

interface CodesInputProps {
  readonly label: string
  readonly hint: string
  readonly value: string | undefined
  readonly onDone: (codes: string | undefined) => void
}

/** Codes separated by commas, taken when the field is left. */
function CodesInput({ label, hint, value = '', onDone }: CodesInputProps) {
  const [text, setText] = useState(value)
  const done = () => {
    const codes = text.split(/[\s,]+/).filter((code) => /^[A-Za-z-]{2,12}$/.test(code))
    onDone(codes.length === 0 ? undefined : codes.join(','))
  }
  return (
    <TextInput
      className={styles.short ?? ''}
      label={label}
      placeholder={hint}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={done}
    />
  )
}
