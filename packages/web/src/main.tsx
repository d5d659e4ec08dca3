import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '@fontsource/ibm-plex-sans/400.css'
import '@fontsource/ibm-plex-sans/500.css'
import '@fontsource/ibm-plex-sans/600.css'
import '@fontsource/ibm-plex-sans-thai-looped/thai-400.css'
import '@fontsource/ibm-plex-sans-thai-looped/thai-500.css'
import '@fontsource/ibm-plex-sans-thai-looped/thai-600.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/noto-serif-thai/wght.css'
import 'virtual:tokens.css'
import './ui/global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { startI18n } from './i18n/i18n.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id root')

await startI18n()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
