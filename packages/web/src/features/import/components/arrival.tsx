import type { Upload } from '@relais/server/import/import.schema'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ForeignFile, foreignFile } from '../foreign-file.ts'
import { pastedFile } from '../pasted-file.ts'
import { readPaste } from '../read-paste.ts'
import type { PeopleList } from '../read-people-list.ts'
import { usePageArrivals } from '../use-page-arrivals.ts'
import { useSendFile } from '../use-send-file.ts'
import styles from './arrival.module.css'
import { FileField } from './file-field.tsx'
import { PasteField } from './paste-field.tsx'
import { SendingFile } from './sending-file.tsx'
import { UnreadableFile } from './unreadable-file.tsx'

interface ArrivalProps {
  /** What was pasted before, when somebody comes back to change it. */
  readonly text: string
  readonly onText: (text: string) => void
  readonly onUploaded: (upload: Upload) => void
  readonly onPeople: (list: PeopleList) => void
}

const lookedAtBytes = 512
/** A list of people is short; a larger file is looked at by the server. */
const longestListBytes = 512 * 1024

/** One place that takes everything: a file dropped anywhere, cells pasted anywhere, or a typed list of people. */
export function Arrival({ text, onText, onUploaded, onPeople }: ArrivalProps) {
  const { t } = useTranslation()
  const { send, sending, failure } = useSendFile(onUploaded)
  const [tried, setTried] = useState<{
    readonly fileName: string
    readonly foreign: ForeignFile | null
  } | null>(null)
  const sendFile = useCallback(
    async (file: File) => {
      const foreign = foreignFile(new Uint8Array(await file.slice(0, lookedAtBytes).arrayBuffer()))
      setTried({ fileName: file.name, foreign })
      if (foreign !== null) return
      const list = file.size <= longestListBytes && /\.txt$/i.test(file.name) && readPaste(await file.text())
      if (list && list.kind === 'people') return onPeople(list)
      send(file)
    },
    [send, onPeople],
  )
  const goOn = useCallback(
    (pasted: string) => {
      const found = readPaste(pasted)
      if (found.kind === 'people') onPeople(found)
      if (found.kind === 'table') {
        const file = pastedFile(pasted, t('import.paste.source'), found.isJson)
        setTried({ fileName: file.name, foreign: null })
        send(file)
      }
    },
    [send, onPeople, t],
  )
  /** A table goes on at once: nothing is stored before somebody says so. Anything shorter may not be complete yet. */
  const takeText = useCallback(
    (pasted: string) => {
      onText(pasted)
      if (readPaste(pasted).kind === 'table') goOn(pasted)
    },
    [onText, goOn],
  )
  const isOver = usePageArrivals({ onFile: (file) => void sendFile(file), onText: takeText })
  if (sending) return <SendingFile sending={sending} />
  return (
    <div className={styles.arrival}>
      {tried && (tried.foreign !== null || failure !== null) && <UnreadableFile cause={failure} {...tried} />}
      <div className={styles.ways} data-over={isOver || undefined}>
        <PasteField text={text} onText={onText} onPaste={takeText} onGoOn={() => goOn(text)} />
        <FileField onFile={(file) => void sendFile(file)} isOver={isOver} />
      </div>
    </div>
  )
}
