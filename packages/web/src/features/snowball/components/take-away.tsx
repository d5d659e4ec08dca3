import { Button } from '@mantine/core'
import { IconCopy, IconDownload, IconFileImport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { toCsv } from '../../../ui/csv.ts'
import { notify } from '../../../ui/notices.tsx'
import { saveFile } from '../../../ui/save-file.ts'
import { fetchStrangers, type Stranger, snowballCsvPath } from '../api/snowball.ts'
import styles from '../snowball-page.module.css'
import type { SnowballQuery } from '../snowball-search.ts'

interface TakeAwayProps {
  readonly shown: readonly Stranger[]
  readonly query: SnowballQuery
}

/** The list, to be imported here or given to whatever fetches accounts. */
export function TakeAway({ shown, query }: TakeAwayProps) {
  const { t } = useTranslation()
  const reportFailure = useReportFailure()
  const copy = async () => {
    await navigator.clipboard.writeText(
      shown.map(({ platform, handle }) => `${platform}/${handle}`).join('\n'),
    )
    await notify({ message: t('snowball.copied'), closeLabel: t('action.close') })
  }
  const save = async () => {
    const all = await fetchStrangers(query)
    const rows = all.map(({ platform, handle }) => [platform, handle])
    saveFile(t('snowball.listName'), 'text/csv', toCsv(['platform', 'handle'], rows))
  }
  return (
    <div className={styles.tools}>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconFileImport size={16} aria-hidden />}
        onClick={() => void save().catch(reportFailure)}
      >
        {t('snowball.saveList')}
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconCopy size={16} aria-hidden />}
        onClick={() => void copy().catch(reportFailure)}
      >
        {t('snowball.copy')}
      </Button>
      <Button
        component="a"
        href={snowballCsvPath(query)}
        download
        variant="default"
        size="compact-sm"
        leftSection={<IconDownload size={16} aria-hidden />}
      >
        {t('action.exportCsv')}
      </Button>
    </div>
  )
}
