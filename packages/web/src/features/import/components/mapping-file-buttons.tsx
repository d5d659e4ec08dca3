import { Button } from '@mantine/core'
import type { Mapping } from '@relais/server/import/import.schema'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { saveFile } from '../../../ui/save-file.ts'
import { parseMappingFile } from '../mapping.ts'
import step from './step.module.css'

interface MappingFileButtonsProps {
  readonly mapping: Mapping
  readonly name: string
  readonly onLoad: (mapping: Mapping) => void
}

/** The same mapping file that `relais import --map` takes. */
export function MappingFileButtons({ mapping, name, onLoad }: MappingFileButtonsProps) {
  const { t } = useTranslation()
  const picker = useRef<HTMLInputElement>(null)
  const [isWrong, setWrong] = useState(false)
  const load = async (file: File | undefined) => {
    if (!file) return
    const found = parseMappingFile(await file.text())
    setWrong(found === null)
    if (found) onLoad(found)
  }
  return (
    <div className={step.buttons}>
      <Button
        variant="subtle"
        onClick={() =>
          saveFile(
            `${name || 'relais'}.mapping.json`,
            'application/json',
            `${JSON.stringify(mapping, null, 2)}\n`,
          )
        }
      >
        {t('import.mapping.save')}
      </Button>
      <Button variant="subtle" onClick={() => picker.current?.click()}>
        {t('import.mapping.load')}
      </Button>
      <input
        ref={picker}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('import.mapping.load')}
        accept=".json"
        onChange={(event) => void load(event.currentTarget.files?.[0])}
      />
      <span role="alert">{isWrong && t('import.mapping.unreadable')}</span>
    </div>
  )
}
